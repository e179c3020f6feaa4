package org.sarcomafhir.ownership;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseReference;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Reference;

/** Narrows the references of a resource that are conditions ({@code Patient?identifier=...}). */
final class NarrowedReferences {

  private static final Pattern CONDITION = Pattern.compile("([A-Z][A-Za-z]*)\\?.+");

  private final FhirTerser terser;

  NarrowedReferences(FhirContext context) {
    terser = context.newTerser();
  }

  void narrow(IBaseResource resource, Limits limits) {
    terser
        .getAllResourceReferences(resource)
        .forEach(found -> narrow(found.getResourceReference(), limits));
  }

  private static void narrow(IBaseReference found, Limits limits) {
    String value = found instanceof Reference reference ? reference.getReference() : null;
    Matcher condition = CONDITION.matcher(value == null ? "" : value);
    String criterion = "&" + limits.tag().criterion();
    if (condition.matches()
        && !condition.group().endsWith(criterion)
        && limits.narrow(condition.group(1), false)) {
      ((Reference) found).setReference(value + criterion);
    }
  }
}
