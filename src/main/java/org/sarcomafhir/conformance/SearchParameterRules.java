package org.sarcomafhir.conformance;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.ValueSet;
import org.sarcomafhir.fhir.InterceptorOrder;
import org.sarcomafhir.fhir.SearchValue;
import org.sarcomafhir.model.Canonical;

/**
 * Holds questions to what the package says of its quantity parameters: which prefixes make sense
 * ({@code SearchParameter.comparator}) and whether a unit must be given. A parameter that keeps the
 * number certainly reached has no right answer to "less than", and a count without its unit would
 * mix fields with square millimetres. A composite holds its parts to the rules of theirs.
 *
 * <p>Looks at the parameter wherever it stands: alone, in a chain, or inside {@code _has}; also for
 * searches inside a batch.
 */
@Interceptor(order = InterceptorOrder.CHECK_REQUEST)
public class SearchParameterRules {

  private static final Pattern VALUE = Pattern.compile("(eq|ne|gt|lt|ge|le|sa|eb|ap)?(.*)");
  private static final Pattern STEP = Pattern.compile("[:.]");

  private record Rule(List<String> comparators, List<String> units) {

    static final Rule NONE = new Rule(List.of(), List.of());
  }

  /** Of each parameter the rules for the parts of its value, of which most have one. */
  private final Map<String, List<Rule>> rules = new LinkedHashMap<>();

  SearchParameterRules(ProfilePackage profiles) {
    Map<String, Rule> byUrl = new LinkedHashMap<>();
    profiles
        .all(SearchParameter.class)
        .filter(parameter -> parameter.getType() == SearchParamType.QUANTITY)
        .forEach(
            parameter -> {
              Rule rule = rule(parameter, profiles);
              byUrl.put(parameter.getUrl(), rule);
              rules.put(parameter.getCode(), List.of(rule));
            });
    profiles
        .all(SearchParameter.class)
        .filter(parameter -> parameter.getType() == SearchParamType.COMPOSITE)
        .forEach(
            parameter ->
                rules.put(
                    parameter.getCode(),
                    parameter.getComponent().stream()
                        .map(part -> byUrl.getOrDefault(part.getDefinition(), Rule.NONE))
                        .toList()));
  }

  private static Rule rule(SearchParameter parameter, ProfilePackage profiles) {
    List<String> comparators =
        parameter.getComparator().stream().map(comparator -> comparator.getCode()).toList();
    List<String> units =
        parameter.getExtensionsByUrl(Canonical.UNIT_VALUE_SET).stream()
            .map(extension -> extension.getValue().primitiveValue())
            .flatMap(url -> profiles.all(ValueSet.class).filter(set -> url.equals(set.getUrl())))
            .flatMap(set -> set.getCompose().getInclude().stream())
            .flatMap(
                include ->
                    include.getConcept().stream()
                        .map(concept -> include.getSystem() + "|" + concept.getCode()))
            .toList();
    return new Rule(comparators, units);
  }

  /** Refuses a value that the parameter has no right answer to. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void beforeSearch(RequestDetails request) {
    request
        .getParameters()
        .forEach(
            (name, values) ->
                STEP.splitAsStream(name)
                    .filter(rules::containsKey)
                    .filter(step -> !name.endsWith(":missing"))
                    .forEach(step -> check(step, values)));
  }

  private void check(String parameter, String[] values) {
    List<Rule> ofParts = rules.getOrDefault(parameter, List.of());
    Arrays.stream(values)
        .flatMap(SearchValue.OR::splitAsStream)
        .forEach(
            value -> {
              String[] parts =
                  ofParts.size() == 1 ? new String[] {value} : SearchValue.PAIR.split(value, -1);
              for (int i = 0; i < Math.min(parts.length, ofParts.size()); i++) {
                check(parameter, ofParts.get(i), parts[i]);
              }
            });
  }

  private static void check(String parameter, Rule rule, String value) {
    Matcher matcher = VALUE.matcher(value);
    String prefix = matcher.matches() && matcher.group(1) != null ? matcher.group(1) : "";
    if (!rule.comparators().isEmpty() && !rule.comparators().contains(prefix)) {
      throw new InvalidRequestException(
          "%s=%s has no certain answer: ask %s with one of the prefixes %s"
              .formatted(parameter, value, parameter, String.join(", ", rule.comparators())));
    }
    String unit = value.contains("|") ? value.substring(value.indexOf('|') + 1) : "";
    if (!rule.units().isEmpty() && !rule.units().contains(unit)) {
      throw new InvalidRequestException(
          "%s=%s does not say in which unit: write %s10|UNIT with one of %s"
              .formatted(parameter, value, prefix, String.join(" or ", rule.units())));
    }
  }
}
