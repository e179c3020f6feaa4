package org.sarcomafhir.validation;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Set;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r5.model.ElementDefinition.TypeRefComponent;
import org.hl7.fhir.r5.model.Enumerations.BindingStrength;

/**
 * What a profile can demand of an element, and how the demand is taken back.
 *
 * <p>The profiles that a reference may lead to are not among them: the validator follows no
 * reference, so they refuse nothing.
 */
enum RuleKind {
  INVARIANT {
    @Override
    Set<String> of(ElementDefinition element) {
      return element.getConstraint().stream()
          .map(ElementDefinitionConstraintComponent::getKey)
          .collect(toSet());
    }

    @Override
    void drop(String words, ElementDefinition element, ElementDefinition plain) {
      element.getConstraint().removeIf(constraint -> words.equals(constraint.getKey()));
    }
  },

  REQUIRED_BINDING {
    @Override
    Set<String> of(ElementDefinition element) {
      if (element.getBinding().getStrength() != BindingStrength.REQUIRED) {
        return Set.of();
      }
      String valueSet = element.getBinding().getValueSet();
      return Set.of("required binding to " + valueSet.substring(valueSet.lastIndexOf('/') + 1));
    }

    @Override
    void drop(String words, ElementDefinition element, ElementDefinition plain) {
      element.setBinding(plain.hasBinding() ? plain.getBinding().copy() : null);
    }
  },

  VALUE {
    @Override
    Set<String> of(ElementDefinition element) {
      return element.hasFixed() || element.hasPattern() ? Set.of("value") : Set.of();
    }

    @Override
    void drop(String words, ElementDefinition element, ElementDefinition plain) {
      element.setFixed(null).setPattern(null);
    }
  },

  MINIMUM {
    @Override
    Set<String> of(ElementDefinition element) {
      return element.getMin() > 0 ? Set.of("minimum " + element.getMin()) : Set.of();
    }

    @Override
    void drop(String words, ElementDefinition element, ElementDefinition plain) {
      element.setMin(plain.getMin());
    }
  },

  MAXIMUM {
    @Override
    Set<String> of(ElementDefinition element) {
      boolean limited = element.hasMax() && !"*".equals(element.getMax());
      return limited ? Set.of("maximum " + element.getMax()) : Set.of();
    }

    @Override
    void drop(String words, ElementDefinition element, ElementDefinition plain) {
      element.setMax(plain.getMax());
    }
  },

  /** Where an extension may stand; a demand of the whole definition, see {@link StatedRules}. */
  CONTEXT {
    @Override
    Set<String> of(ElementDefinition element) {
      return Set.of();
    }

    @Override
    void drop(String words, ElementDefinition element, ElementDefinition plain) {
      throw new UnsupportedOperationException();
    }
  },

  TYPES {
    @Override
    Set<String> of(ElementDefinition element) {
      String types =
          element.getType().stream().map(TypeRefComponent::getCode).collect(joining(" or "));
      return types.isEmpty() ? Set.of() : Set.of("only " + types);
    }

    @Override
    void drop(String words, ElementDefinition element, ElementDefinition plain) {
      element.setType(plain.getType().stream().map(TypeRefComponent::copy).toList());
    }
  };

  /** The demands of an element, each as it is named in a message. */
  abstract Set<String> of(ElementDefinition element);

  /**
   * Takes a demand back.
   *
   * @param plain the element as it is where nobody makes the demand
   */
  abstract void drop(String words, ElementDefinition element, ElementDefinition plain);
}
