package org.sarcomafhir.explanation;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Paths to elements, as FHIRPath and as the names in JSON. */
final class Paths {

  private static final Pattern CHOICE = Pattern.compile("(\\w+)\\.ofType\\((\\w+)\\)");

  private static final Pattern INSIDE_OF_CONCEPT =
      Pattern.compile(
          "\\.coding(\\[\\d+])?(\\.\\w+)?$|(?<=Quantity|quantity)\\.(code|system|unit)$");

  private static final Pattern UNIT =
      Pattern.compile("(?:Quantity|quantity|Age|Duration|low|high|numerator|denominator)\\.code$");

  private Paths() {}

  /** Whether the path leads to the code of a unit. */
  static boolean isUnit(String path) {
    return UNIT.matcher(path).find();
  }

  /** The path to the CodeableConcept or Quantity that a coding or a part of one belongs to. */
  static String concept(String path) {
    return INSIDE_OF_CONCEPT.matcher(path).replaceFirst("");
  }

  /** With {@code valueQuantity} in place of {@code value.ofType(Quantity)}. */
  static String plain(String expression) {
    return CHOICE.matcher(expression).replaceAll(match -> match.group(1) + capitalized(match));
  }

  private static String capitalized(MatchResult match) {
    String type = match.group(2);
    return type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
  }

  /** What a profile calls an element, for people. */
  static String named(String element) {
    int slice = element.lastIndexOf(':');
    return slice > element.lastIndexOf('.')
        ? "The repetition '%s' of %s"
            .formatted(element.substring(slice + 1), named(element.substring(0, slice)))
        : element.replaceAll(":\\w+", "");
  }

  /** Whether a path is the other one, or leads to something inside it. */
  static boolean isWithin(String path, String other) {
    return path.startsWith(other)
        && (path.length() == other.length()
            || path.charAt(other.length()) == '.'
            || path.charAt(other.length()) == '[');
  }

  /** The resource that a path leads into: the entry's, or the outermost one. */
  static String resource(String path) {
    int end = path.lastIndexOf(".resource");
    if (end >= 0) {
      return path.substring(0, end + ".resource".length());
    }
    int dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }

  /** The last name of a path, without its index. */
  static String last(String path) {
    String name = path.substring(path.lastIndexOf('.') + 1);
    int bracket = name.indexOf('[');
    return bracket < 0 ? name : name.substring(0, bracket);
  }

  /** The path to what contains the element. */
  static String parent(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }
}
