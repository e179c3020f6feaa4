package org.sarcomafhir.links;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.sarcomafhir.model.Canonical;

/**
 * A reference between two resources that have to be about the same patient: a question that follows
 * it would otherwise count a fact for the wrong one.
 *
 * @param source type of the resource that refers
 * @param element the element that refers, as FHIRPath below the source
 * @param target type of the resource that is referred to; references to others are left alone
 * @param noun what the target is, for a human
 * @param applies which sources it is about
 * @param references reads the references
 */
record PatientLink(
    String source,
    String element,
    String target,
    String noun,
    Predicate<Resource> applies,
    Function<Resource, List<Reference>> references) {

  private static final String CONDITION_RELATED =
      "http://hl7.org/fhir/StructureDefinition/condition-related";
  private static final String RELATED_CONDITION =
      "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-related-condition";

  /**
   * All of them. Where base R4 allows other things, only resources that are recognisably ours are
   * meant: the focus of an observation on a mother may well be her child's condition, and the
   * condition of a newborn may be related to the mother's.
   */
  private static final List<PatientLink> ALL =
      List.of(
          element("Observation", "focus", "Condition", "tumour", PatientLink::isFinding),
          element("Observation", "focus", "BodyStructure", "tumour", PatientLink::isFinding),
          element("Observation", "specimen", "Specimen", "specimen", PatientLink::isFinding),
          element("Observation", "partOf", "Procedure", "procedure", PatientLink::isFinding),
          element("Observation", "hasMember", "Observation", "result", PatientLink::isFinding),
          extension("Observation", RELATED_CONDITION, "Condition", "tumour", PatientLink::isOwn),
          element("Specimen", "parent", "Specimen", "specimen", PatientLink::isOwn),
          element("Procedure", "reasonReference", "Condition", "tumour", PatientLink::isOwn),
          extension("Condition", CONDITION_RELATED, "Condition", "condition", PatientLink::isOwn),
          extension("Procedure", Canonical.PRECEDING_THERAPY, "Procedure", "therapy", any -> true),
          element("MedicationAdministration", "partOf", "Procedure", "procedure", any -> true),
          element("DiagnosticReport", "result", "Observation", "result", PatientLink::isOwn),
          element("DiagnosticReport", "specimen", "Specimen", "specimen", PatientLink::isOwn));

  /** Those that a resource has to keep. */
  static List<PatientLink> of(Resource resource) {
    return ALL.stream()
        .filter(link -> link.source.equals(resource.fhirType()) && link.applies.test(resource))
        .toList();
  }

  private static PatientLink element(
      String source, String name, String target, String noun, Predicate<Resource> applies) {
    return new PatientLink(
        source, name, target, noun, applies, resource -> references(values(resource, name)));
  }

  private static PatientLink extension(
      String source, String url, String target, String noun, Predicate<Resource> applies) {
    return new PatientLink(
        source,
        "extension('%s').value".formatted(url),
        target,
        noun,
        applies,
        resource ->
            resource instanceof DomainResource domain
                ? references(
                    domain.getExtensionsByUrl(url).stream()
                        .map(extension -> (Base) extension.getValue())
                        .toList())
                : List.of());
  }

  private static List<Reference> references(List<Base> values) {
    return values.stream().filter(Reference.class::isInstance).map(Reference.class::cast).toList();
  }

  private static List<Base> values(Resource resource, String name) {
    Property property = resource.getNamedProperty(name);
    return property == null ? List.of() : property.getValues();
  }

  /** The reference to whom the resource is about, empty when it has none. */
  static Reference subject(Resource resource) {
    String name = resource.getNamedProperty("subject") == null ? "patient" : "subject";
    List<Reference> subjects = references(values(resource, name));
    return subjects.isEmpty() ? new Reference() : subjects.get(0);
  }

  private static boolean isFinding(Resource resource) {
    return hasOwnCode(resource) || isOwn(resource);
  }

  private static boolean hasOwnCode(Resource resource) {
    return values(resource, "code").stream()
        .filter(CodeableConcept.class::isInstance)
        .flatMap(code -> ((CodeableConcept) code).getCoding().stream())
        .anyMatch(coding -> coding.hasSystem() && Canonical.isOwn(coding.getSystem()));
  }

  private static boolean isOwn(Resource resource) {
    return resource.getMeta().getProfile().stream()
        .anyMatch(profile -> profile.hasValue() && Canonical.isOwn(profile.getValue()));
  }
}
