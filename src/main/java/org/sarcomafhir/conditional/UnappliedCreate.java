package org.sarcomafhir.conditional;

import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.sarcomafhir.findings.IssueCode;

/**
 * A conditional create that met a resource with other content, so that what was sent is not stored.
 *
 * @param subject what was sent, in words: the entry, or the request itself
 * @param path FHIRPath of the content that was sent
 * @param stored literal reference of the resource that was met
 * @param update the conditional update that would store what was sent
 * @param elements top-level elements that differ
 */
record UnappliedCreate(
    String subject, String path, String stored, String update, List<String> elements) {

  /** Copies the elements. */
  UnappliedCreate {
    elements = List.copyOf(elements);
  }

  /** The issue of an answer that keeps the stored content. */
  OperationOutcomeIssueComponent warning() {
    return issue(IssueSeverity.WARNING, "to keep what is stored, nothing is to be done");
  }

  /** The issue of an answer that refuses. */
  OperationOutcomeIssueComponent error() {
    return issue(IssueSeverity.ERROR, "to keep what is stored, leave this create out");
  }

  /** A refusal of one or more creates. */
  static OperationOutcome refusal(List<UnappliedCreate> creates) {
    OperationOutcome outcome = new OperationOutcome();
    creates.forEach(create -> outcome.addIssue(create.error()));
    return outcome;
  }

  private OperationOutcomeIssueComponent issue(IssueSeverity severity, String otherwise) {
    OperationOutcomeIssueComponent issue =
        new OperationOutcomeIssueComponent()
            .setSeverity(severity)
            .setCode(IssueType.CONFLICT)
            .setDiagnostics(
                ("%s: the condition is met by %s, which differs from what was sent in %s."
                        + " Nothing of it was changed. To correct what is stored, send PUT %s; %s.")
                    .formatted(subject, stored, String.join(", ", elements), update, otherwise));
    issue
        .getDetails()
        .addCoding(new Coding(IssueCode.SYSTEM, IssueCode.CREATE_NOT_APPLIED.code(), null));
    elements.forEach(element -> issue.addExpression(path + "." + element));
    return issue;
  }
}
