package org.sarcomafhir.limits;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarcomafhir.fhir.CriteriaCheck;
import org.sarcomafhir.fhir.SearchValue;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;

/**
 * What the parameters of one request, or the criteria of one condition, may ask for. Counts only:
 * what the parameters mean is looked at by others.
 */
class SearchRules implements CriteriaCheck {

  private static final Pattern PART = Pattern.compile("(?<!\\\\)[,$]");
  private static final Pattern STEP = Pattern.compile("[.]|(?<=^|:)_has(?=:)");

  /** A number with an optional prefix (FHIR R4, search, "prefixes"), before a bar if any. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:eq|ne|gt|lt|ge|le|sa|eb|ap)?([-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?)(?:\\|.*)?");

  /** Longer exponents overflow; nobody means them. */
  private static final int MOST_EXPONENT_DIGITS = 6;

  private final SearchLimitsProperties limits;
  private final NumericParameters numeric;

  SearchRules(SearchLimitsProperties limits, NumericParameters numeric) {
    this.limits = limits;
    this.numeric = numeric;
  }

  /** One criterion of a condition; HAPI takes 768 characters of them at most. */
  @Override
  public void check(String parameter, String value) {
    requireReadable(parameter, new String[] {value});
    requireNumbers(parameter, value);
  }

  /** All parameters of a request. */
  void check(Map<String, String[]> criteria) {
    int parameters = 0;
    int includes = 0;
    for (Map.Entry<String, String[]> criterion : criteria.entrySet()) {
      String name = criterion.getKey();
      // a parameter without an equals sign has no value at all
      String[] values =
          Arrays.stream(criterion.getValue()).filter(Objects::nonNull).toArray(String[]::new);
      if (name.startsWith("_include") || name.startsWith("_revinclude")) {
        includes += values.length;
      } else {
        parameters += criterion.getValue().length * (1 + steps(name));
      }
      requireReadable(name, values);
      requireChain(name);
      requireValues(name, values);
    }
    require(
        "parameters and steps of chains",
        parameters,
        limits.parameters(),
        "search.limits.parameters",
        "");
    require("_include and _revinclude", includes, limits.includes(), "search.limits.includes", "");
  }

  private void requireChain(String name) {
    require("steps of a chain", steps(name), limits.chain(), "search.limits.chain", name);
  }

  /** Each is a join, as a parameter is. */
  private static int steps(String name) {
    return name.indexOf('.') < 0 && !name.startsWith("_has")
        ? 0
        : (int) STEP.matcher(name).results().count();
  }

  private void requireValues(String name, String[] values) {
    if (name.startsWith("_sort")) {
      int keys =
          Arrays.stream(values).mapToInt(value -> SearchValue.OR.split(value, -1).length).sum();
      require("keys of _sort", keys, limits.sortKeys(), "search.limits.sort-keys", name);
      return;
    }
    for (String value : values) {
      int alternatives = SearchValue.OR.split(value, -1).length;
      require("values", alternatives, limits.values(), "search.limits.values", name);
      requireNumbers(name, value);
    }
  }

  private void requireNumbers(String name, String value) {
    if (numeric.contains(name)) {
      PART.splitAsStream(value).forEach(part -> requireNumber(name, part));
    }
  }

  private void requireNumber(String name, String value) {
    Matcher number = NUMBER.matcher(value.strip());
    if (number.matches() && isHuge(number.group(1))) {
      throw Refused.of(
          Finding.error(
                  IssueCode.NUMBER_TOO_LARGE,
                  "%s has a number of more than %d digits"
                      .formatted(Shown.of(name), limits.digits()))
              .value(Shown.of(value))
              .remedy("Ask for a smaller number, or in another unit")
              .build());
    }
  }

  private boolean isHuge(String number) {
    int exponent = number.toLowerCase(Locale.ROOT).indexOf('e');
    int mantissa = exponent < 0 ? number.length() : exponent;
    if (mantissa > limits.digits() + 2
        || (exponent >= 0 && number.length() - exponent > MOST_EXPONENT_DIGITS)) {
      return true;
    }
    try {
      return Digits.of(new BigDecimal(number)) > limits.digits();
    } catch (NumberFormatException e) {
      return false; // 1.2.3: refused by those who know the parameter
    }
  }

  /** Bytes that are no UTF-8 have become replacement characters by now. */
  private static void requireReadable(String name, String[] values) {
    requireReadable(name, name);
    for (String value : values) {
      requireReadable(name, value);
    }
  }

  private static void requireReadable(String name, String text) {
    if (text.indexOf('\uFFFD') >= 0) {
      throw Refused.of(
          IssueCode.NOT_UTF8,
          "The search parameter %s holds what is no UTF-8".formatted(Shown.of(name)),
          "Encode it as UTF-8 and then for the URL");
    }
    if (UnstorableCharacters.firstIn(text) >= 0) {
      throw Refused.of(
          IssueCode.CHARACTER_NOT_ALLOWED,
          "The search parameter %s holds a control character, which no resource can have"
              .formatted(Shown.of(name)),
          "Take it out");
    }
  }

  private static void require(String what, int count, int most, String key, String parameter) {
    if (count > most) {
      throw tooCostly(what, count, most, key, parameter);
    }
  }

  private static BaseServerResponseException tooCostly(
      String what, int count, int most, String key, String parameter) {
    String where = parameter.isEmpty() ? "The search" : "The parameter " + Shown.of(parameter);
    return Refused.of(
        Finding.error(
                IssueCode.SEARCH_TOO_COSTLY,
                "%s has %d %s; the most is %d".formatted(where, count, what, most))
            .value(Integer.toString(count))
            .remedy("Ask in several requests. The operator may raise " + key)
            .build());
  }
}
