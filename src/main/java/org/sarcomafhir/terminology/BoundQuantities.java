package org.sarcomafhir.terminology;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.SearchParameter.SearchComparator;
import org.hl7.fhir.r4.model.ValueSet;
import org.sarcomafhir.conformance.ProfilePackage;
import org.sarcomafhir.definitions.Ucum;
import org.sarcomafhir.fhir.QuantityTranslation;
import org.sarcomafhir.model.Canonical;
import org.springframework.stereotype.Component;

/**
 * Indexes the bounds of the package's quantity parameters. A parameter that is asked with ge and gt
 * only holds the number that is certainly reached: "more than 5" is kept as the next number above
 * 5, so that gt5 finds it and "5" not; one asked with le and lt the other way round. Where the
 * package says so ({@link Canonical#UNITS_CONVERTED}), a number is kept in each unit of the
 * parameter.
 */
@Component
class BoundQuantities implements QuantityTranslation {

  private static final String UCUM = "http://unitsofmeasure.org";

  private enum Bound {
    LOWER,
    UPPER,
    NONE
  }

  private record Parameter(String resourceType, String name) {}

  /**
   * How one parameter is indexed.
   *
   * @param factors by unit of what was sent, by unit to convert into
   */
  private record Indexing(Bound bound, Map<String, Map<String, BigDecimal>> factors) {}

  private final Map<Parameter, Indexing> indexings = new HashMap<>();
  private final Ucum ucum = new Ucum();

  /**
   * Reads the package.
   *
   * @throws IllegalStateException when units are to be converted that do not measure the same
   */
  BoundQuantities(ProfilePackage profiles) {
    profiles
        .all(SearchParameter.class)
        .filter(parameter -> parameter.getType() == SearchParamType.QUANTITY)
        .forEach(
            parameter -> {
              Indexing indexing = new Indexing(bound(parameter), factors(parameter, profiles));
              parameter
                  .getBase()
                  .forEach(
                      base ->
                          indexings.put(
                              new Parameter(base.getValue(), parameter.getCode()), indexing));
            });
  }

  private static Bound bound(SearchParameter parameter) {
    Set<SearchComparator> comparators = new HashSet<>();
    parameter.getComparator().forEach(comparator -> comparators.add(comparator.getValue()));
    if (comparators.equals(Set.of(SearchComparator.GE, SearchComparator.GT))) {
      return Bound.LOWER;
    }
    return comparators.equals(Set.of(SearchComparator.LE, SearchComparator.LT))
        ? Bound.UPPER
        : Bound.NONE;
  }

  private Map<String, Map<String, BigDecimal>> factors(
      SearchParameter parameter, ProfilePackage profiles) {
    Map<String, Map<String, BigDecimal>> factors = new LinkedHashMap<>();
    Extension converted = parameter.getExtensionByUrl(Canonical.UNITS_CONVERTED);
    if (converted == null || !"true".equals(converted.getValue().primitiveValue())) {
      return factors;
    }
    List<String> units = units(parameter, profiles);
    for (String from : units) {
      for (String to : units) {
        BigDecimal factor =
            ucum.factor(from, to)
                .orElseThrow(
                    () ->
                        new IllegalStateException(
                            "Search parameter %s converts %s into %s, which do not measure the same"
                                .formatted(parameter.getUrl(), from, to)));
        factors.computeIfAbsent(from, key -> new LinkedHashMap<>()).put(to, factor);
      }
    }
    return factors;
  }

  private static List<String> units(SearchParameter parameter, ProfilePackage profiles) {
    String url = parameter.getExtensionByUrl(Canonical.UNIT_VALUE_SET).getValue().primitiveValue();
    return profiles
        .all(ValueSet.class)
        .filter(set -> url.equals(set.getUrl()))
        .flatMap(set -> set.getCompose().getInclude().stream())
        .filter(include -> UCUM.equals(include.getSystem()))
        .flatMap(include -> include.getConcept().stream())
        .map(concept -> concept.getCode())
        .toList();
  }

  @Override
  public boolean isFor(String resourceType, String parameter) {
    return indexings.containsKey(new Parameter(resourceType, parameter));
  }

  @Override
  public Optional<List<Indexed>> indexed(String resourceType, String parameter, Quantity sent) {
    Indexing indexing = indexings.get(new Parameter(resourceType, parameter));
    if (indexing == null) {
      return Optional.empty();
    }
    List<Indexed> found = new ArrayList<>();
    if (sent.hasValue()) {
      Map<String, BigDecimal> units =
          UCUM.equals(sent.getSystem())
              ? indexing.factors().getOrDefault(String.valueOf(sent.getCode()), Map.of())
              : Map.of();
      units.forEach(
          (unit, factor) ->
              found.add(
                  new Indexed(
                      bounded(sent.getValue().multiply(factor), sent, indexing.bound()),
                      UCUM,
                      unit)));
      if (units.isEmpty()) {
        found.add(
            new Indexed(
                bounded(sent.getValue(), sent, indexing.bound()),
                sent.getSystem(),
                sent.getCode()));
      }
    }
    return Optional.of(found);
  }

  /** A strict bound is not reached itself. */
  private static double bounded(BigDecimal value, Quantity sent, Bound bound) {
    double number = value.doubleValue();
    if (bound == Bound.LOWER && sent.getComparator() == QuantityComparator.GREATER_THAN) {
      return Math.nextUp(number);
    }
    return bound == Bound.UPPER && sent.getComparator() == QuantityComparator.LESS_THAN
        ? Math.nextDown(number)
        : number;
  }
}
