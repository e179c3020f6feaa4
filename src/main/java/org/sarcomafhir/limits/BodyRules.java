package org.sarcomafhir.limits;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;

/** The limits of a body, whatever it is written in; counts what it was shown. */
final class BodyRules {

  /** Elements of type base64Binary that hold content (FHIR R4: Attachment, Binary, Signature). */
  private static final Set<String> ATTACHED = Set.of("data", "valueBase64Binary");

  /** A JSON number of so many more characters has more digits than the limit. */
  private static final int SPARE_CHARACTERS = 20;

  /** What the reader can tell about where it is. */
  interface Position {

    /** FHIRPath of what is being read. */
    String expression();

    int line();

    int column();
  }

  private final IntakeLimitsProperties limits;
  private final Position position;
  private int elements;

  BodyRules(IntakeLimitsProperties limits, Position position) {
    this.limits = limits;
    this.position = position;
  }

  void requireDepth(int depth) {
    if (depth > limits.nesting()) {
      throw refusal(
          IssueCode.NESTED_TOO_DEEPLY,
          "Elements are nested more than %d levels deep".formatted(limits.nesting()),
          null,
          "Flatten it; no resource needs that. The operator may raise ingest.limits.nesting");
    }
  }

  /** FHIR R4, dom-2: contained resources shall not contain others; judging them takes minutes. */
  BaseServerResponseException containedTwice() {
    return refusal(
        IssueCode.NESTED_TOO_DEEPLY,
        "A contained resource contains another one",
        null,
        "Contain both in the outermost resource");
  }

  /** One more element or value. */
  void countElement() {
    if (++elements > limits.elements()) {
      throw refusal(
          IssueCode.TOO_MANY_VALUES,
          "The body holds more than %d elements and values".formatted(limits.elements()),
          null,
          "Send several smaller Bundles. The operator may raise ingest.limits.elements");
    }
  }

  /** The n-th value of an element that repeats. */
  void requireRepetitions(String name, boolean outermost, int count) {
    if (outermost && "entry".equals(name)) {
      requireEntries(count);
    } else if ("contained".equals(name) && count > limits.contained()) {
      throw refusal(
          IssueCode.TOO_MANY_VALUES,
          "One resource contains more than %d others".formatted(limits.contained()),
          null,
          "Send them as resources of their own. The operator may raise ingest.limits.contained");
    } else if (count > limits.values()) {
      throw refusal(
          IssueCode.TOO_MANY_VALUES,
          "The element %s has more than %d values".formatted(Shown.of(name), limits.values()),
          null,
          "Send fewer. The operator may raise ingest.limits.values");
    }
  }

  private void requireEntries(int count) {
    if (count > limits.entries()) {
      throw refusal(
          IssueCode.TOO_MANY_ENTRIES,
          "The Bundle has more than %d entries".formatted(limits.entries()),
          null,
          "Send several Bundles, each with what belongs together. The operator may raise ingest.limits.entries");
    }
  }

  void requireText(String name, int length) {
    if (length > limits.text() && !ATTACHED.contains(name)) {
      throw refusal(
          IssueCode.TEXT_TOO_LONG,
          "The text has %d characters; the most is %d".formatted(length, limits.text()),
          null,
          "Send long content as an attachment. The operator may raise ingest.limits.text");
    }
  }

  /** FHIR R4, string: no control characters but tab and line ends; and no halves of characters. */
  void requireStorable(String text) {
    int bad = UnstorableCharacters.firstIn(text);
    if (bad >= 0) {
      throw refusal(
          IssueCode.CHARACTER_NOT_ALLOWED,
          "The text holds %s at character %d, which FHIR does not allow"
              .formatted(UnstorableCharacters.describe(text.charAt(bad)), bad + 1),
          Shown.of(text),
          "Take it out");
    }
  }

  /** Of a narrative, or an attribute of it: nothing that a browser would run. */
  void requireQuiet(String xhtml) {
    Matcher active = ActiveContent.in(xhtml);
    if (active.find()) {
      throw refusal(
          IssueCode.NARRATIVE_INVALID,
          "The narrative holds what could run in a reader's browser",
          Shown.of(active.group()),
          "Take scripts and their URLs out");
    }
  }

  void requireNumber(String number) {
    if (number.length() > limits.digits() + SPARE_CHARACTERS || isHuge(number)) {
      throw refusal(
          IssueCode.NUMBER_TOO_LARGE,
          "A number of more than %d digits cannot be handled".formatted(limits.digits()),
          Shown.of(number),
          "Send it in another unit, or as text");
    }
  }

  private boolean isHuge(String number) {
    try {
      return Digits.of(new BigDecimal(number)) > limits.digits();
    } catch (NumberFormatException e) {
      return true; // an exponent beyond what a number can have
    }
  }

  BaseServerResponseException refusal(
      IssueCode code, String text, @Nullable String value, String remedy) {
    int line = position.line();
    String where = line > 0 ? " (line %d, column %d)".formatted(line, position.column()) : "";
    return Refused.of(
        Finding.error(code, text + where)
            .at(position.expression())
            .value(value)
            .remedy(remedy)
            .source(line, position.column())
            .build());
  }
}
