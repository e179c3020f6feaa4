package org.sarcomafhir.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.sarcomafhir.conformance.CaseRule;
import org.sarcomafhir.conformance.ProfilePackage;

/** The rules of a profile, and those that resources keep together. */
final class Rules {

  private final Catalogue catalogue;
  private final List<CaseRule> caseRules;

  Rules(Catalogue catalogue) {
    this.catalogue = catalogue;
    caseRules =
        Stream.concat(
                Stream.of(catalogue.packages().own()), catalogue.packages().further().stream())
            .map(ProfilePackage::caseRules)
            .flatMap(List::stream)
            .toList();
  }

  /**
   * The invariants of a profile and of those above it; one that stands at several elements once.
   */
  static List<Rule> of(Sayings sayings) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    Set<String> keys = new HashSet<>();
    for (String id : sayings.ids()) {
      for (Saying saying : sayings.about(id)) {
        for (ElementDefinitionConstraintComponent one : saying.element().getConstraint()) {
          Rule rule =
              rules.computeIfAbsent(
                  one.getKey() + " " + one.getHuman(), unknown -> rule(one, saying, sayings, keys));
          String element = id.contains(".") ? id.substring(id.indexOf('.') + 1) : id;
          if (!rule.on().contains(element)) {
            rule.on().add(element);
          }
        }
      }
    }
    return List.copyOf(rules.values());
  }

  private static Rule rule(
      ElementDefinitionConstraintComponent one, Saying saying, Sayings sayings, Set<String> keys) {
    return new Rule(
        one.getKey(),
        keys.add(one.getKey()) ? one.getKey() : "",
        one.hasSeverity() ? one.getSeverity().toCode() : "error",
        new ArrayList<>(),
        Words.orEmpty(one.getHuman()),
        Words.orEmpty(one.getExpression()),
        saying.by() == sayings.profile() ? null : Catalogue.link(saying.by()),
        List.of());
  }

  /** The rules that resources of a profile keep together with others. */
  List<Rule> across(String profile) {
    return across(rule -> rule.profiles().contains(profile), false);
  }

  /** The rules across resources that a library states. */
  List<Rule> ofLibrary(String library) {
    return across(rule -> rule.library().equals(library), true);
  }

  private List<Rule> across(Predicate<CaseRule> wanted, boolean withProfiles) {
    Set<String> keys = new HashSet<>();
    return caseRules.stream()
        .filter(wanted)
        .map(
            rule ->
                new Rule(
                    rule.key(),
                    keys.add(rule.key()) ? rule.key() : "",
                    rule.severity().toCode(),
                    List.of(rule.element()),
                    rule.human(),
                    rule.expression(),
                    null,
                    withProfiles
                        ? rule.profiles().stream().sorted().map(catalogue::link).toList()
                        : List.of()))
        .toList();
  }
}
