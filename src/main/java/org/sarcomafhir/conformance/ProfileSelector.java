package org.sarcomafhir.conformance;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Property;

/**
 * What makes a resource subject to one profile: a distinctive code or an extension.
 *
 * @param profile canonical URL of the profile
 * @param type the resource type it is on
 * @param codes system and code of each coding that selects it, sought in the resource's {@code
 *     code}
 * @param extensions canonical URLs of extensions, one of which on the resource itself selects it
 */
public record ProfileSelector(
    String profile, String type, List<Coding> codes, Set<String> extensions) {

  /** Copies the lists. */
  public ProfileSelector {
    codes = List.copyOf(codes);
    extensions = Set.copyOf(extensions);
  }

  /** Whether the resource carries such a code or extension. */
  public boolean selects(DomainResource resource) {
    return type.equals(resource.fhirType())
        && (resource.getExtension().stream().anyMatch(one -> extensions.contains(one.getUrl()))
            || codings(resource).anyMatch(this::isListed));
  }

  private boolean isListed(Coding sent) {
    return codes.stream()
        .anyMatch(
            code ->
                code.getCode().equals(sent.getCode()) && code.getSystem().equals(sent.getSystem()));
  }

  private static Stream<Coding> codings(DomainResource resource) {
    Property code = resource.getNamedProperty("code");
    return code == null
        ? Stream.of()
        : code.getValues().stream()
            .filter(CodeableConcept.class::isInstance)
            .flatMap(concept -> ((CodeableConcept) concept).getCoding().stream());
  }
}
