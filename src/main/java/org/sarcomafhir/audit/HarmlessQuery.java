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

  /** By their own form. */
  private static final Map<String, Pattern> SHAPES =
      Map.ofEntries(
          shape("_count", NUMBER),
          shape("_offset", NUMBER),
          shape("_getpagesoffset", NUMBER),
          shape("_summary", "true|false|text|data|count"),
          shape("_total", "none|estimate|accurate"),
          shape("_pretty", "true|false"),
          shape("_format", "json|xml|application/fhir\\+(json|xml)"));

  /** Short words of FHIR's own. */
  private static final Set<String> WORDS =
      Set.of("status", "category", "clinical-status", "verification-status", "intent", "class");

  /** What stands there in FHIR R4; another word could be a name. */
  private static final Set<String> STATES =
      Set.of(
          ("final amended corrected preliminary registered partial cancelled entered-in-error unknown"
                  + " active recurrence relapse inactive remission resolved confirmed provisional"
                  + " differential unconfirmed refuted completed in-progress stopped on-hold not-done"
                  + " preparation draft revoked plan order proposal option directive laboratory"
                  + " imaging exam vital-signs social-history survey procedure therapy activity"
                  + " problem-list-item encounter-diagnosis inpatient outpatient community")
              .split(" ", -1));

  /** Their codes have a form of their own. */
  private static final Map<String, Pattern> FORMS =
      Map.of(
          "http://snomed.info/sct", Pattern.compile("\\d{0,18}"),
          "http://loinc.org", Pattern.compile("(L[AP])?\\d{1,7}-\\d|"));

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

  private final KnownWords words;

  HarmlessQuery(KnownWords words) {
    this.words = words;
  }

  private static Map.Entry<String, Pattern> shape(String name, String form) {
    return Map.entry(name, Pattern.compile(form));
  }

  /** The parameters of a search, in the form of a URL, in the order of their names. */
  String of(Map<String, ? extends Collection<String>> parameters) {
    return parameters.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(entry -> values(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** The same of what stands behind the question mark of a URL. */
  String of(String query) {
    return Arrays.stream(query.split("&", -1))
        .filter(part -> !part.isEmpty())
        .map(part -> part.split("=", 2))
        .flatMap(pair -> values(pair[0], pair.length > 1 ? List.of(pair[1]) : List.of()))
        .collect(Collectors.joining("&"));
  }

  private Stream<String> values(String name, Collection<String> values) {
    String shown = words.isName(name) ? name : "...";
    return values.isEmpty()
        ? Stream.of(shown + "=")
        : values.stream().map(value -> shown + "=" + (isHarmless(name, value) ? value : ""));
  }

  private boolean isHarmless(String parameter, String value) {
    String[] parts = parameter.split(":", 2);
    Pattern shape = SHAPES.get(parameter);
    return !value.isEmpty()
        && Arrays.stream(value.split(",", -1))
            .allMatch(
                one ->
                    shape == null
                        ? isMadeOfWords(parts[0], one)
                            || isCode(parts[0], parts.length > 1 ? parts[1] : "", one)
                        : shape.matcher(one).matches());
  }

  private boolean isMadeOfWords(String parameter, String value) {
    return switch (parameter) {
      case "_type" -> words.isType(value);
      case "_sort" -> words.isName(value.replaceFirst("^-", ""));
      case "_include", "_revinclude" -> "*".equals(value) || words.isName(value.replace(":*", ""));
      default -> false;
    };
  }

  private static boolean isCode(String name, String modifier, String value) {
    if (!MODIFIERS.contains(modifier)) {
      return false;
    }
    int bar = value.indexOf('|');
    if (bar < 0 && !modifier.endsWith("in")) {
      return WORDS.contains(name) && STATES.contains(value);
    }
    String system = bar < 0 ? value : value.substring(0, bar);
    return CODES.contains(name)
        && PUBLIC.stream().anyMatch(system::startsWith)
        && system.matches("[A-Za-z0-9./:-]{1,150}")
        && (bar < 0
            || FORMS.getOrDefault(system, CODE).matcher(value.substring(bar + 1)).matches());
  }
}
