package org.sarcomafhir.findings;

import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UnsignedIntType;
import org.hl7.fhir.r4.model.UriType;
import org.hl7.fhir.r4.model.UrlType;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.model.Canonical;

/**
 * Writes findings as an OperationOutcome: words for people in {@code details.text} and {@code
 * diagnostics}, and all of it for programs in the extension {@code issue-detail}.
 */
public final class FindingReport {

  /** Extension that says about an issue what FHIR has no element for. */
  public static final String DETAIL = Canonical.STRUCTURE_DEFINITION + "issue-detail";

  /** More than anybody reads; the rest is counted. */
  static final int MOST_ISSUES = 1000;

  private static final String LINE =
      "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-line";
  private static final String COLUMN =
      "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-col";
  private static final String MESSAGE_ID_SYSTEM = "http://hl7.org/fhir/java-core-messageId";

  private FindingReport() {}

  /** A report on something that is no Bundle, or on one finding. */
  public static OperationOutcome of(Finding... findings) {
    return of(List.of(findings), EntryLabel.unknown());
  }

  /**
   * A report.
   *
   * @param findings in the order in which they shall be read
   * @param labels how the entry at a place is called
   * @return one issue for each finding, or one information when there is none: an OperationOutcome
   *     must not be empty
   */
  public static OperationOutcome of(Collection<Finding> findings, IntFunction<EntryLabel> labels) {
    OperationOutcome outcome = new OperationOutcome();
    findings.stream()
        .limit(MOST_ISSUES)
        .forEach(finding -> outcome.addIssue(issue(finding, labels)));
    if (findings.size() > MOST_ISSUES) {
      outcome.addIssue(
          issue(
              Finding.warning(
                      IssueCode.ADVICE,
                      "%d further issues are left out".formatted(findings.size() - MOST_ISSUES))
                  .build(),
              labels));
    }
    if (findings.isEmpty()) {
      outcome.addIssue(
          issue(
              Finding.warning(IssueCode.NO_ISSUE, "No issues detected during validation")
                  .severity(IssueSeverity.INFORMATION)
                  .build(),
              labels));
    }
    return outcome;
  }

  private static OperationOutcomeIssueComponent issue(
      Finding finding, IntFunction<EntryLabel> labels) {
    EntryLabel label = finding.entryIndex() < 0 ? null : labels.apply(finding.entryIndex());
    OperationOutcomeIssueComponent issue =
        new OperationOutcomeIssueComponent()
            .setSeverity(finding.severity())
            .setCode(finding.type())
            .setDiagnostics((label == null ? "" : label.name() + ": ") + finding.sentence());
    issue
        .getDetails()
        .setText(finding.text())
        .addCoding(new Coding(IssueCode.SYSTEM, finding.code().code(), null));
    if (finding.messageId() != null) {
      issue.getDetails().addCoding(new Coding(MESSAGE_ID_SYSTEM, finding.messageId(), null));
    }
    finding.expressions().forEach(issue::addExpression);
    if (finding.line() > 0) {
      issue.addExtension(LINE, new IntegerType(finding.line()));
      issue.addExtension(COLUMN, new IntegerType(finding.column()));
    }
    Extension detail = detail(finding, label);
    if (detail.hasExtension()) {
      issue.addExtension(detail);
    }
    return issue;
  }

  private static Extension detail(Finding finding, @Nullable EntryLabel label) {
    Extension detail = new Extension(DETAIL);
    if (label != null) {
      detail.addExtension("entry", new UnsignedIntType(label.index()));
      add(detail, "fullUrl", label.fullUrl(), new UriType(label.fullUrl()));
      add(detail, "method", label.method(), new CodeType(label.method()));
      add(detail, "request", label.request(), new UriType(label.request()));
    }
    add(detail, "rule", finding.rule(), new StringType(finding.rule()));
    add(detail, "page", finding.page(), new UrlType(finding.page()));
    add(detail, "value", finding.value(), new StringType(finding.value()));
    add(detail, "remedy", finding.remedy(), new StringType(finding.remedy()));
    finding.proposals().forEach(proposal -> detail.addExtension("proposal", proposal));
    if (finding.patch() != null) {
      detail.addExtension("patch", new StringType(finding.patch().toString()));
    }
    if (finding.count() > 1) {
      detail.addExtension("count", new PositiveIntType(finding.count()));
    }
    return detail;
  }

  private static void add(Extension detail, String name, @Nullable String text, Type value) {
    if (text != null && !text.isBlank()) {
      detail.addExtension(name, value);
    }
  }
}
