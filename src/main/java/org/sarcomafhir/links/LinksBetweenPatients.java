package org.sarcomafhir.links;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.bundle.SentBundle;
import org.sarcomafhir.bundle.SentEntry;
import org.sarcomafhir.fhir.ResourceStore;

/**
 * Refuses a resource that refers to one of another patient where both have to be about the same,
 * see {@link PatientLink}.
 *
 * <p>Looks shortly before the database transaction is committed: then every reference is literal,
 * however it was sent, conditional entries are resolved, and what several entries do to each other
 * is done. Targets that came in the same transaction are at hand, stored ones are read once.
 *
 * <p>It is the resource that refers which is judged. A target may be moved to another patient while
 * resources that are not sent along still refer to it: what is split over several requests could
 * otherwise not be moved at all.
 */
@Interceptor
public class LinksBetweenPatients {

  private static final String PATIENTS = LinksBetweenPatients.class.getName();
  private static final String PATIENT = "Patient/";

  private final ResourceStore store;

  LinksBetweenPatients(ResourceStore store) {
    this.store = store;
  }

  /** Judges what was created. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(
      IBaseResource resource, @Nullable RequestDetails request, TransactionDetails transaction) {
    check(resource, request, transaction);
  }

  /** Judges what a changed resource has become. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(
      IBaseResource before,
      IBaseResource after,
      @Nullable RequestDetails request,
      TransactionDetails transaction) {
    check(after, request, transaction);
  }

  private void check(
      IBaseResource changed, @Nullable RequestDetails request, TransactionDetails transaction) {
    if (!(changed instanceof Resource source)) {
      return;
    }
    String patient = patient(source);
    OperationOutcome outcome = new OperationOutcome();
    for (PatientLink link : PatientLink.of(source)) {
      boolean crosses =
          link.references().apply(source).stream()
              .map(reference -> patientOfTarget(link, reference, transaction))
              .anyMatch(other -> !other.isEmpty() && !patient.isEmpty() && !other.equals(patient));
      if (crosses) {
        outcome.addIssue(issue(link, where(source, request)));
      }
    }
    if (outcome.hasIssue()) {
      refuse(source, request, outcome);
    }
  }

  private String patientOfTarget(
      PatientLink link, Reference reference, TransactionDetails transaction) {
    IdType id = new IdType(reference.getReference()).toUnqualifiedVersionless();
    if (!id.hasIdPart() || !link.target().equals(id.getResourceType())) {
      return "";
    }
    Map<String, String> known = transaction.getOrCreateUserData(PATIENTS, HashMap::new);
    return known.computeIfAbsent(id.getValue(), unknown -> read(id, transaction));
  }

  private String read(IdType id, TransactionDetails transaction) {
    IBaseResource target = transaction.getResolvedResource(id);
    if (target == null) {
      try {
        target = store.read(id);
      } catch (BaseServerResponseException e) {
        return ""; // the store refuses a reference that leads nowhere, in its own words
      }
    }
    return target instanceof Resource resource ? patient(resource) : "";
  }

  /** Literal reference of the patient, empty when the resource is about something else. */
  private static String patient(Resource resource) {
    String reference = PatientLink.subject(resource).getReference();
    String literal =
        reference == null ? "" : new IdType(reference).toUnqualifiedVersionless().getValue();
    return literal != null && literal.startsWith(PATIENT) ? literal : "";
  }

  private record Where(String prefix, String path) {}

  private static Where where(Resource source, @Nullable RequestDetails request) {
    SentBundle sent = SentBundle.of(request);
    if (sent == null) {
      return new Where("", source.fhirType());
    }
    SentEntry entry = sent.entryOf(source);
    return entry == null
        ? new Where(reference(source) + ": ", source.fhirType())
        : new Where(entry.name() + ": ", "Bundle.entry[%d].resource".formatted(entry.index()));
  }

  private static String reference(Resource source) {
    return source.fhirType() + "/" + source.getIdElement().getIdPart();
  }

  private static OperationOutcomeIssueComponent issue(PatientLink link, Where where) {
    OperationOutcomeIssueComponent issue =
        new OperationOutcomeIssueComponent()
            .setSeverity(IssueSeverity.ERROR)
            .setCode(IssueType.BUSINESSRULE)
            .setDiagnostics(
                "%s%s.%s names the %s of another patient than %s.subject. Correct the one that is wrong."
                    .formatted(
                        where.prefix(), link.source(), link.element(), link.noun(), link.source()));
    issue.addExpression(where.path() + "." + link.element());
    return issue;
  }

  private static void refuse(
      Resource source, @Nullable RequestDetails request, OperationOutcome outcome) {
    SentBundle sent = SentBundle.of(request);
    SentEntry entry = sent == null ? null : sent.entryOf(source);
    if (sent != null && entry != null) {
      sent.refuse(entry, outcome);
    }
    String message =
        outcome.getIssue().stream()
            .map(OperationOutcomeIssueComponent::getDiagnostics)
            .collect(Collectors.joining(" "));
    throw new UnprocessableEntityException(message, outcome);
  }
}
