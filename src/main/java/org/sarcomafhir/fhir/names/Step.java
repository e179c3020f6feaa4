package org.sarcomafhir.fhir.names;

/**
 * Where in a search a name stands.
 *
 * @param whole the parameter as it was sent, with its value where the name stands there
 * @param before what stands before the name in a chain or in {@code _has}
 * @param isParameter whether a chain or {@code _has} could stand in its place
 */
record Step(String whole, String before, boolean isParameter) {

  /** The beginning of a parameter. */
  static Step first(String whole) {
    return new Step(whole, "", true);
  }

  /** A name in the value of a parameter. */
  static Step ofValue(String name, String value) {
    return new Step(name + "=" + value, "", false);
  }

  Step behind(String part) {
    return new Step(whole, before + part, isParameter);
  }

  boolean isInHas() {
    return before.contains("_has:");
  }

  /** Says where it is, unless that is plain. */
  String said(String text) {
    return before.isEmpty() && isParameter ? text : "%s: %s".formatted(whole, text);
  }
}
