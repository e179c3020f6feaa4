package org.sarcomafhir.bundle;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one resource, seen together with others shortly before it is committed, and
 * the answer that refuses it.
 */
public final class ResourceRefusal {

  private final Resource source;
  private final @Nullable SentBundle sent;
  private final @Nullable SentEntry entry;
  private final OperationOutcome outcome = new OperationOutcome();

  /** Nothing is wrong yet with the resource that this request writes. */
  public ResourceRefusal(Resource source, @Nullable RequestDetails request) {
    this.source = source;
    this.sent = SentBundle.of(request);
    this.entry = sent == null ? null : sent.entryOf(source);
  }

  /**
   * Notes a fault.
   *
   * @param element the element at fault, as FHIRPath below the resource
   * @param fault what is wrong, beginning after the element's name, and the remedy
   */
  public void add(String element, String fault) {
    note(element, IssueType.BUSINESSRULE, source.fhirType() + "." + element + " " + fault);
  }

  /**
   * Notes that a rule is not kept.
   *
   * @param element the element at fault, as FHIRPath below the resource
   * @param rule the rule and what it says
   */
  public void addRule(String element, String rule) {
    note(element, IssueType.INVARIANT, rule);
  }

  private void note(String element, IssueType type, String words) {
    OperationOutcomeIssueComponent issue =
        new OperationOutcomeIssueComponent()
            .setSeverity(IssueSeverity.ERROR)
            .setCode(type)
            .setDiagnostics(prefix() + words);
    String path =
        entry == null ? source.fhirType() : "Bundle.entry[%d].resource".formatted(entry.index());
    outcome.addIssue(issue.addExpression(path + "." + element));
  }

  /** Refuses the write when there is a fault. */
  public void throwIfAny() {
    if (!outcome.hasIssue()) {
      return;
    }
    if (sent != null && entry != null) {
      sent.refuse(entry, outcome);
    }
    String message =
        outcome.getIssue().stream()
            .map(OperationOutcomeIssueComponent::getDiagnostics)
            .collect(Collectors.joining(" "));
    throw new UnprocessableEntityException(message, outcome);
  }

  private String prefix() {
    if (entry != null) {
      return entry.name() + ": ";
    }
    return sent == null ? "" : source.fhirType() + "/" + source.getIdPart() + ": ";
  }
}
