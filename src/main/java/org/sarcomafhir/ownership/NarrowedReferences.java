package org.sarcomafhir.ownership;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import org.hl7.fhir.instance.model.api.IBaseReference;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Reference;
import org.sarcomafhir.security.requests.ConditionalReference;

/** Narrows the references of a resource that are conditions ({@code Patient?identifier=...}). */
final class NarrowedReferences {

  private final FhirContext context;
  private final FhirTerser terser;

  NarrowedReferences(FhirContext context) {
    this.context = context;
    this.terser = context.newTerser();
  }

  void narrow(IBaseResource resource, Limits limits) {
    terser
        .getAllResourceReferences(resource)
        .forEach(found -> narrow(found.getResourceReference(), limits));
  }

  private void narrow(IBaseReference found, Limits limits) {
    if (found instanceof Reference reference && reference.getReference() != null) {
      ConditionalReference.of(reference.getReference(), context.getResourceTypes())
          .filter(condition -> limits.narrow(condition.type(), false))
          .ifPresent(condition -> reference.setReference(narrowed(condition.text(), limits)));
    }
  }

  private static String narrowed(String condition, Limits limits) {
    String criterion = "&" + limits.tag().criterion();
    return condition.endsWith(criterion) ? condition : condition + criterion;
  }
}
