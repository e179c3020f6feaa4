package org.sarcomafhir.savedcohort;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeResourceDefinition;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The patients that resources are, or are about. */
final class Members {

  private static final String PATIENT = "Patient";
  private static final List<String> ELEMENTS = List.of("subject", "patient");

  private Members() {}

  /** Whether resources of a type are patients or about patients. */
  static boolean areNamedBy(String type, FhirContext context) {
    RuntimeResourceDefinition definition = context.getResourceDefinition(type);
    return PATIENT.equals(type)
        || ELEMENTS.stream().anyMatch(name -> definition.getChildByName(name) != null);
  }

  /** The ids of the patients, sorted, each once. */
  static Set<String> of(List<Resource> found) {
    Set<String> ids = new TreeSet<>();
    found.stream().flatMap(Members::patients).forEach(ids::add);
    return ids;
  }

  private static Stream<String> patients(Resource resource) {
    if (PATIENT.equals(resource.fhirType())) {
      return Stream.of(resource.getIdElement().getIdPart());
    }
    return ELEMENTS.stream()
        .map(resource::getNamedProperty)
        .filter(property -> property != null)
        .map(Property::getValues)
        .flatMap(List<Base>::stream)
        .filter(Reference.class::isInstance)
        .map(reference -> new IdType(((Reference) reference).getReference()))
        .filter(id -> PATIENT.equals(id.getResourceType()))
        .map(IdType::getIdPart);
  }
}
