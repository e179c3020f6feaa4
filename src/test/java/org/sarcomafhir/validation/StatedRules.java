package org.sarcomafhir.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionContextComponent;

/** The rules of a set of profiles, and the profiles as they are without one of them. */
final class StatedRules {

  private final PlainElements elements;
  private final List<StructureDefinition> profiles;

  StatedRules(IWorkerContext definitions, List<String> profiles) {
    this.elements = new PlainElements(definitions);
    this.profiles = profiles.stream().map(elements::profile).toList();
  }

  /** Every rule that a differential states, that is new there, and that decides something. */
  List<StatedRule> all() {
    List<StatedRule> rules = new ArrayList<>();
    for (StructureDefinition profile : profiles) {
      ImpliedRules implied = new ImpliedRules(profile);
      if (profile.hasContext()) {
        rules.add(contextOf(profile));
      }
      for (ElementDefinition stated : profile.getDifferential().getElement()) {
        ElementDefinition plain = elements.without(profile, stated.getId());
        for (RuleKind kind : RuleKind.values()) {
          kind.of(stated).stream()
              .filter(words -> !kind.of(plain).contains(words))
              .sorted()
              .map(words -> new StatedRule(profile.getUrl(), stated.getId(), kind, words))
              .filter(rule -> !implied.contains(rule))
              .forEach(rules::add);
        }
      }
    }
    return rules;
  }

  /** Copies of all profiles, nothing changed, by canonical URL. */
  Map<String, StructureDefinition> unchanged() {
    return profiles.stream()
        .collect(Collectors.toMap(StructureDefinition::getUrl, StructureDefinition::copy));
  }

  /** Copies, without the rule, of its profile and of those that inherit it, by canonical URL. */
  Map<String, StructureDefinition> without(StatedRule rule) {
    StructureDefinition origin = elements.profile(rule.profile());
    if (rule.kind() == RuleKind.CONTEXT) {
      StructureDefinition copy = origin.copy();
      copy.getContext().forEach(context -> context.setExpression("Element"));
      return Map.of(origin.getUrl(), copy);
    }
    ElementDefinition plain = elements.without(origin, rule.element());
    Map<String, StructureDefinition> changed = new HashMap<>();
    for (StructureDefinition profile : profiles) {
      if (elements.descends(profile, rule.profile())) {
        StructureDefinition copy = profile.copy();
        Set<String> ownWords = statingThemselves(profile, rule);
        for (ElementDefinition element : copy.getSnapshot().getElement()) {
          if (isOrSlices(element.getId(), rule.element())
              && rule.kind().of(element).contains(rule.words())
              && !ownWords.contains(element.getId())) {
            rule.kind().drop(rule.words(), element, plain);
          }
        }
        changed.put(profile.getUrl(), copy);
      }
    }
    return changed;
  }

  private static StatedRule contextOf(StructureDefinition extension) {
    String places =
        extension.getContext().stream()
            .map(StructureDefinitionContextComponent::getExpression)
            .collect(Collectors.joining(" or "));
    return new StatedRule(
        extension.getUrl(), extension.getType(), RuleKind.CONTEXT, "only on " + places);
  }

  /** Ids of the elements for which the profile states the same once more, as a rule of its own. */
  private static Set<String> statingThemselves(StructureDefinition profile, StatedRule rule) {
    boolean origin = profile.getUrl().equals(rule.profile());
    return profile.getDifferential().getElement().stream()
        .filter(stated -> rule.kind().of(stated).contains(rule.words()))
        .map(ElementDefinition::getId)
        .filter(id -> !(origin && id.equals(rule.element())))
        .collect(Collectors.toSet());
  }

  /** Whether an element is another one or a slice of it, and so has inherited its rules. */
  private static boolean isOrSlices(String id, String general) {
    String slice = "(:[^.]+)?";
    String steps = Pattern.quote(general).replace(".", "\\E" + slice + "\\.\\Q");
    return id.matches(steps + slice);
  }
}
