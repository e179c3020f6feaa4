package org.sarcomafhir.audit;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.IdType;

/** Whose record a resource belongs to: the patients in whose compartment FHIR R4 puts it. */
final class Concerned {

  private static final String PATIENT = "Patient";

  /** Made by the server for the answer; about nobody. */
  private static final Set<String> OF_THE_SERVER =
      Set.of("CapabilityStatement", "OperationOutcome", "Parameters");

  private final FhirTerser terser;

  Concerned(FhirContext context) {
    terser = context.newTerser();
  }

  /** Notes everything that an answer carries. */
  void answer(IBaseResource answer, Draft draft) {
    if (answer instanceof Bundle bundle && !bundle.getIdElement().hasVersionIdPart()) {
      bundle.getEntry().forEach(entry -> entry(entry, draft));
    } else if (answer instanceof Bundle stored) {
      draft.add(List.of(), name(stored));
      sent(stored, draft);
    } else if (!OF_THE_SERVER.contains(answer.fhirType())) {
      draft.add(patients(answer), name(answer));
    }
  }

  private void entry(BundleEntryComponent entry, Draft draft) {
    if (entry.hasResource()) {
      answer(entry.getResource(), draft);
    }
    String status = entry.getResponse().getStatus();
    if (status != null && status.matches("[45]\\d\\d.*")) {
      draft.refusedEntry();
    }
    IIdType location = entry.getResponse().getLocationElement().isEmpty() ? null : location(entry);
    if (location != null && location.hasResourceType() && location.hasIdPart()) {
      draft.add(List.of(), name(location));
    }
  }

  private static IIdType location(BundleEntryComponent entry) {
    return new IdType(entry.getResponse().getLocation());
  }

  /** Notes something that was written. */
  void written(IBaseResource resource, Draft draft) {
    draft.addWritten(patients(resource), name(resource));
  }

  /** Notes the patients of what a Bundle brought, written anew or not. */
  void sent(Bundle bundle, Draft draft) {
    bundle.getEntry().stream()
        .filter(BundleEntryComponent::hasResource)
        .forEach(entry -> draft.addPatients(patients(entry.getResource())));
  }

  private List<String> patients(IBaseResource resource) {
    return terser.getCompartmentOwnersForResource(PATIENT, resource, Set.of()).stream()
        .filter(id -> PATIENT.equals(id.getResourceType()) && id.hasIdPart() && !id.isAbsolute())
        .map(Concerned::name)
        .distinct()
        .toList();
  }

  private static String name(IBaseResource resource) {
    return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }

  /** Type and id; a version would hide it from a search by them. */
  static String name(IIdType id) {
    return id.getResourceType() + "/" + id.getIdPart();
  }
}
