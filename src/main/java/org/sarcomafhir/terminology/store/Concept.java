package org.sarcomafhir.terminology.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionDesignationComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.jspecify.annotations.Nullable;

/**
 * A concept of a code system.
 *
 * @param definition as the code system states it
 * @param parents codes of the concepts directly above it, by nesting or by a property
 */
public record Concept(ConceptDefinitionComponent definition, Set<String> parents) {

  private static final Set<String> RETIRED = Set.of("retired", "inactive");

  /** Copies the set. */
  public Concept {
    parents = Set.copyOf(parents);
  }

  /** The code. */
  public String code() {
    return definition.getCode();
  }

  /** The name; absent where the official one is not bundled. */
  public @Nullable String display() {
    return definition.hasDisplay() ? definition.getDisplay() : null;
  }

  /** The name and all synonyms. */
  public Stream<String> names() {
    Stream<String> synonyms =
        definition.getDesignation().stream().map(ConceptDefinitionDesignationComponent::getValue);
    return definition.hasDisplay()
        ? Stream.concat(Stream.of(definition.getDisplay()), synonyms)
        : synonyms;
  }

  /** No longer to be used (FHIR R4, concept properties: inactive, status). */
  public boolean isInactive() {
    return has("inactive", Set.of("true")) || has("status", RETIRED);
  }

  /** A heading that is not sent itself (FHIR R4, concept properties: notSelectable). */
  public boolean isAbstract() {
    return has("notSelectable", Set.of("true")) || has("abstract", Set.of("true"));
  }

  /** The values of a property. */
  public List<ConceptPropertyComponent> properties(String code) {
    return definition.getProperty().stream()
        .filter(property -> code.equals(property.getCode()))
        .toList();
  }

  private boolean has(String code, Set<String> values) {
    return properties(code).stream()
        .anyMatch(
            property ->
                property.hasValue()
                    && property.getValue().isPrimitive()
                    && values.contains(property.getValue().primitiveValue()));
  }
}
