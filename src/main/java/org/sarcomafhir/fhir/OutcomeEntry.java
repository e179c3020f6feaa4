package org.sarcomafhir.fhir;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** What an answer to a search says beside its matches, in one entry (search mode outcome). */
public final class OutcomeEntry {

  private final OperationOutcome outcome = new OperationOutcome();

  /** Adds something to know. */
  public OutcomeEntry information(IssueType type, String text) {
    outcome.addIssue().setSeverity(IssueSeverity.INFORMATION).setCode(type).setDiagnostics(text);
    return this;
  }

  /** Puts it behind the entries of an answer, where it says anything. */
  public void addTo(Bundle answer) {
    if (outcome.hasIssue()) {
      answer.addEntry().setResource(outcome).getSearch().setMode(SearchEntryMode.OUTCOME);
    }
  }
}
