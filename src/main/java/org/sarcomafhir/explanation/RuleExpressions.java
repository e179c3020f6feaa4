package org.sarcomafhir.explanation;

import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/** The invariants of all definitions, to tell which elements a rule looks at. */
final class RuleExpressions {

  private final Function<String, @Nullable StructureDefinition> definitions;

  RuleExpressions(Function<String, @Nullable StructureDefinition> definitions) {
    this.definitions = definitions;
  }

  /** Whether a rule names the element that is broken, by its name or the URL of its extension. */
  boolean mentions(Draft rule, Draft broken) {
    String expression = expression(rule.get(Fact.PROFILE), rule.get(Fact.RULE));
    if (broken.has(Fact.EXTENSION)) {
      return expression.contains(broken.get(Fact.EXTENSION));
    }
    String below = broken.path().substring(Math.min(broken.path().length(), rule.path().length()));
    return Arrays.stream(below.split("[.\\[\\]]", -1))
        .map(name -> name.replaceFirst("^value[A-Z]\\w*$", "value"))
        .filter(name -> name.matches("[a-zA-Z]+") && !"extension".equals(name))
        .anyMatch(name -> Pattern.compile("\\b" + name + "\\b").matcher(expression).find());
  }

  private String expression(String profile, String key) {
    StructureDefinition found = definitions.apply(profile);
    if (found == null) {
      return "";
    }
    return found.getSnapshot().getElement().stream()
        .flatMap(element -> element.getConstraint().stream())
        .filter(rule -> key.equals(rule.getKey()) && rule.hasExpression())
        .map(ElementDefinitionConstraintComponent::getExpression)
        .findFirst()
        .orElse("");
  }
}
