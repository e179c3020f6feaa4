package org.sarcomafhir.validation;

import java.util.Collection;
import java.util.function.IntFunction;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/** Writes findings as an OperationOutcome. */
public final class ValidationReport {

  private static final String LINE =
      "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-line";
  private static final String COLUMN =
      "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-col";
  private static final String MESSAGE_ID_SYSTEM = "http://hl7.org/fhir/java-core-messageId";

  private ValidationReport() {}

  /** A report on a single resource. */
  public static OperationOutcome of(Collection<Issue> issues) {
    return of(issues, index -> "Entry " + index);
  }

  /**
   * A report on a Bundle.
   *
   * @param entryName how to name the entry with a given index, for example {@code Entry 2 (POST
   *     Observation, urn:uuid:...)}
   * @return one issue for each finding, or one information when there is none: an OperationOutcome
   *     must not be empty
   */
  public static OperationOutcome of(Collection<Issue> issues, IntFunction<String> entryName) {
    OperationOutcome outcome = new OperationOutcome();
    for (Issue issue : issues) {
      add(outcome, issue, entryName);
    }
    if (issues.isEmpty()) {
      outcome
          .addIssue()
          .setSeverity(IssueSeverity.INFORMATION)
          .setCode(IssueType.INFORMATIONAL)
          .setDiagnostics("No issues detected during validation");
    }
    return outcome;
  }

  private static void add(OperationOutcome outcome, Issue issue, IntFunction<String> entryName) {
    int entry = issue.entryIndex();
    String prefix = entry < 0 ? "" : entryName.apply(entry) + ": ";
    OperationOutcomeIssueComponent component =
        outcome
            .addIssue()
            .setSeverity(issue.severity())
            .setCode(IssueType.fromCode(issue.code()))
            .setDiagnostics(prefix + issue.text());
    if (!issue.expression().isBlank()) {
      component.addExpression(issue.expression());
    }
    if (issue.messageId() != null) {
      component.getDetails().addCoding().setSystem(MESSAGE_ID_SYSTEM).setCode(issue.messageId());
    }
    if (issue.line() > 0) {
      component.addExtension(LINE, new IntegerType(issue.line()));
      component.addExtension(COLUMN, new IntegerType(issue.column()));
    }
  }
}
