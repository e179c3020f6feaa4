package org.sarcomafhir.audit;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sarcomafhir.model.Canonical;

/**
 * What was asked, without what could identify somebody: the names of parameters stay, a value only
 * where it is known to be harmless. That is what shapes the answer, and codes of public code
 * systems: a rare diagnosis may point to somebody, but what was looked for is what an auditor has
 * to know. Everything else, such as names, dates, identifiers, references and free text, is left
 * out, also when somebody has put it into the wrong parameter.
 */
final class HarmlessQuery {

  private static final String NUMBER = "\\d{1,6}";
  private static final String SEARCHED =
      "[A-Z][A-Za-z]{1,40}:[a-z*][a-z-]{0,40}(:[A-Z][A-Za-z]{1,40})?";

  /** By their own form. */
  private static final Map<String, Pattern> SHAPES =
      Map.ofEntries(
          shape("_count", NUMBER),
          shape("_offset", NUMBER),
          shape("_getpagesoffset", NUMBER),
          shape("_summary", "true|false|text|data|count"),
          shape("_total", "none|estimate|accurate"),
          shape("_pretty", "true|false"),
          shape("_format", "json|xml|application/fhir\\+(json|xml)"),
          shape("_type", "[A-Z][A-Za-z]{1,40}"),
          shape("_sort", "-?[a-z_][a-z-]{1,40}"),
          shape("_include", SEARCHED),
          shape("_revinclude", SEARCHED));

  /** Short words of FHIR's own. */
  private static final Set<String> WORDS =
      Set.of("status", "category", "clinical-status", "verification-status", "intent", "class");

  private static final Pattern WORD = Pattern.compile("[a-z]{2,20}(-[a-z]{2,20}){0,3}");

  private static final Set<String> CODES =
      Set.of(
          "status",
          "category",
          "clinical-status",
          "verification-status",
          "intent",
          "class",
          "type",
          "code",
          "value-concept",
          "combo-code",
          "combo-value-concept",
          "component-code",
          "component-value-concept",
          "body-site",
          "bodysite",
          "ingredient-code");

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9./:-]{0,30}");
  private static final List<String> PUBLIC =
      List.of(
          "http://snomed.info/sct",
          "http://loinc.org",
          "http://terminology.hl7.org/CodeSystem/",
          "http://hl7.org/fhir/",
          Canonical.BASE + "/");
  private static final Set<String> MODIFIERS = Set.of("", "in", "not-in", "below", "above", "not");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.:-]{0,150}");

  private HarmlessQuery() {}

  private static Map.Entry<String, Pattern> shape(String name, String form) {
    return Map.entry(name, Pattern.compile(form));
  }

  /** The parameters of a search, in the form of a URL, in the order of their names. */
  static String of(Map<String, ? extends Collection<String>> parameters) {
    return parameters.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(entry -> values(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** The same of what stands behind the question mark of a URL. */
  static String of(String query) {
    return Arrays.stream(query.split("&", -1))
        .filter(part -> !part.isEmpty())
        .map(part -> part.split("=", 2))
        .flatMap(pair -> values(pair[0], pair.length > 1 ? List.of(pair[1]) : List.of()))
        .collect(Collectors.joining("&"));
  }

  private static Stream<String> values(String name, Collection<String> values) {
    String shown = NAME.matcher(name).matches() ? name : "...";
    return values.isEmpty()
        ? Stream.of(shown + "=")
        : values.stream().map(value -> shown + "=" + (isHarmless(name, value) ? value : ""));
  }

  private static boolean isHarmless(String parameter, String value) {
    String[] parts = parameter.split(":", 2);
    Pattern shape = SHAPES.get(parameter);
    return !value.isEmpty()
        && Arrays.stream(value.split(",", -1))
            .allMatch(
                one ->
                    shape == null
                        ? isCode(parts[0], parts.length > 1 ? parts[1] : "", one)
                        : shape.matcher(one).matches());
  }

  private static boolean isCode(String name, String modifier, String value) {
    if (!MODIFIERS.contains(modifier)) {
      return false;
    }
    int bar = value.indexOf('|');
    if (bar < 0 && !modifier.endsWith("in")) {
      return WORDS.contains(name) && WORD.matcher(value).matches();
    }
    String system = bar < 0 ? value : value.substring(0, bar);
    return CODES.contains(name)
        && PUBLIC.stream().anyMatch(system::startsWith)
        && system.matches("[A-Za-z0-9./:-]{1,150}")
        && (bar < 0 || CODE.matcher(value.substring(bar + 1)).matches());
  }
}
