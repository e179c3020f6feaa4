package org.sarcomafhir.pages;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Fixed values and patterns in a form that people read. */
final class FixedValues {

  private final Catalogue catalogue;
  private final Codes codes;

  FixedValues(Catalogue catalogue, Codes codes) {
    this.catalogue = catalogue;
    this.codes = codes;
  }

  static boolean has(ElementDefinition element) {
    return element.hasFixed() || element.hasPattern();
  }

  List<FixedValue> of(ElementDefinition element) {
    return of(element.hasFixed() ? element.getFixed() : element.getPattern()).toList();
  }

  private Stream<FixedValue> of(@Nullable Base value) {
    if (value == null) {
      return Stream.of();
    }
    if (value instanceof CodeableConcept concept) {
      return Stream.concat(
          concept.getCoding().stream().flatMap(this::of),
          concept.hasText() ? Stream.of(plain(concept.getText())) : Stream.of());
    }
    if (value instanceof Coding coding) {
      return Stream.of(coded(coding.getSystem(), coding.getCode(), coding.getDisplay()));
    }
    if (value instanceof Quantity quantity && !quantity.hasValue() && quantity.hasCode()) {
      return Stream.of(coded(quantity.getSystem(), quantity.getCode(), quantity.getUnit()));
    }
    if (value instanceof Type && value.isPrimitive()) {
      String text = value.primitiveValue();
      return Stream.of(
          new FixedValue(
              text, "", catalogue.find(text).map(Catalogue::link).orElse(Link.none(""))));
    }
    return value.children().stream().filter(Property::hasValues).flatMap(this::named);
  }

  private Stream<FixedValue> named(Property child) {
    return child.getValues().stream()
        .flatMap(this::of)
        .map(
            one -> new FixedValue(child.getName() + " " + one.text(), one.display(), one.system()));
  }

  private static FixedValue plain(String text) {
    return new FixedValue(text, "", Link.none(""));
  }

  private FixedValue coded(
      @Nullable String system, @Nullable String code, @Nullable String display) {
    if (code == null) {
      return new FixedValue("any code", "", catalogue.system(system));
    }
    String name = display == null ? codes.display(system, code) : display;
    return new FixedValue(code, name.equals(code) ? "" : name, catalogue.system(system));
  }
}
