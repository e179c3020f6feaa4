package org.sarcomafhir.links;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.bundle.ResourceRefusal;
import org.sarcomafhir.bundle.TransactionTargets;
import org.sarcomafhir.fhir.ResourceStore;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.ownership.VisibleStore;

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
    TransactionTargets targets =
        new TransactionTargets(VisibleStore.of(store, request), transaction);
    ResourceRefusal refusal = new ResourceRefusal(source, request);
    for (PatientLink link : PatientLink.of(source)) {
      List<Reference> references = link.references().apply(source);
      if (references.stream().anyMatch(reference -> isItself(source, reference))) {
        refusal.add(
            IssueCode.OTHER_PATIENT,
            link.element(),
            "names the resource itself. Name the %s.".formatted(link.noun()));
      }
      boolean crosses =
          references.stream()
              .map(reference -> patientOfTarget(link, reference, targets))
              .anyMatch(other -> !other.isEmpty() && !patient.isEmpty() && !other.equals(patient));
      if (crosses) {
        refusal.add(
            IssueCode.OTHER_PATIENT,
            link.element(),
            "names the %s of another patient than %s.subject. Correct the one that is wrong."
                .formatted(link.noun(), link.source()));
      }
    }
    refusal.throwIfAny();
  }

  private static boolean isItself(Resource source, Reference reference) {
    IdType id = new IdType(reference.getReference());
    return source.hasId()
        && source.fhirType().equals(id.getResourceType())
        && source.getIdPart().equals(id.getIdPart());
  }

  private static String patientOfTarget(
      PatientLink link, Reference reference, TransactionTargets targets) {
    IdType id = new IdType(reference.getReference());
    return link.target().equals(id.getResourceType())
            && targets.find(id) instanceof Resource resource
        ? patient(resource)
        : "";
  }

  /** Literal reference of the patient, empty when the resource is about something else. */
  private static String patient(Resource resource) {
    String reference = PatientLink.subject(resource).getReference();
    String literal =
        reference == null ? "" : new IdType(reference).toUnqualifiedVersionless().getValue();
    return literal != null && literal.startsWith(PATIENT) ? literal : "";
  }
}
