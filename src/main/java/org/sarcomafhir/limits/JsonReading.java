package org.sarcomafhir.limits;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.findings.IssueCode;

/**
 * Reads a JSON body once from front to back and holds it against the limits, before anybody builds
 * a tree of it.
 */
final class JsonReading implements BodyRules.Position {

  /** Our own limits say more than Jackson's do, and hold earlier. */
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(1_000)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(10_000)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private final JsonParser parser;
  private final BodyRules rules;
  private final Place place = new Place();

  /** Names of the open containers: the member they are the value of, "" in an array of arrays. */
  private final Deque<String> members = new ArrayDeque<>();

  private @Nullable JsonLocation failed;
  private String member = "";
  private int index = -1;

  private JsonReading(JsonParser parser, IntakeLimitsProperties limits) {
    this.parser = parser;
    this.rules = new BodyRules(limits, this);
  }

  /**
   * Reads the text.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException when it is not
   *     well-formed or exceeds a limit
   */
  static void check(String text, IntakeLimitsProperties limits) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      new JsonReading(parser, limits).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text cannot fail to be read
    }
  }

  private void read() throws IOException {
    try {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        take(token);
        if (members.isEmpty() && parser.nextToken() != null) {
          throw rules.refusal(
              IssueCode.NOT_READABLE,
              "The body is not well-formed JSON: something follows its end",
              null,
              "Send one resource");
        }
      }
    } catch (JsonProcessingException e) {
      throw unreadable(e);
    }
  }

  private void take(JsonToken token) throws IOException {
    switch (token) {
      case FIELD_NAME -> {
        member = parser.currentName();
        index = -1;
        rules.requireStorable(member);
      }
      case START_OBJECT, START_ARRAY -> open(token == JsonToken.START_OBJECT);
      case END_OBJECT, END_ARRAY -> close();
      default -> value(token);
    }
  }

  private void open(boolean object) {
    countValue();
    String name = member;
    if (object) {
      if ("contained".equals(name) && place.isWithin(name)) {
        throw rules.containedTwice();
      }
      place.enter(name, index);
      rules.requireDepth(place.depth());
    }
    members.push(object ? "{" + name : "[" + name);
    rules.requireDepth(members.size() / 2); // arrays in arrays
    index = -1;
  }

  private void close() {
    String closed = members.pop();
    if (closed.charAt(0) == '{') {
      place.leave();
    }
    member = closed.substring(1);
    index = -1;
  }

  private void value(JsonToken token) throws IOException {
    countValue();
    if (token == JsonToken.VALUE_STRING) {
      if (place.isOutermost() && "resourceType".equals(member)) {
        place.nameOutermost(parser.getText());
      }
      rules.requireText(member, parser.getTextLength());
      rules.requireStorable(parser.getText());
      if ("div".equals(member)) {
        rules.requireQuiet(StringEscapeUtils.unescapeHtml4(parser.getText()));
      }
    } else if (token.isNumeric()) {
      rules.requireNumber(parser.getText());
    }
  }

  /** In an array the values of the member are counted, in an object each member is one. */
  private void countValue() {
    rules.countElement();
    String around = members.peek();
    if (around != null && around.charAt(0) == '[') {
      int count = place.count(member);
      index = count - 1;
      rules.requireRepetitions(member, place.isOutermost(), count);
    }
  }

  private RuntimeException unreadable(JsonProcessingException e) {
    failed = e.getLocation();
    String words = e.getOriginalMessage();
    if (words.startsWith("Duplicate field")) {
      return rules.refusal(
          IssueCode.DUPLICATE_KEY,
          "The body is not well-formed JSON: " + Shown.of(words),
          null,
          "One of the two would be lost; send one");
    }
    if (words.contains("nesting depth")) {
      rules.requireDepth(Integer.MAX_VALUE);
    }
    if (words.contains("0xfeff")) {
      words = "it begins with a byte order mark";
    }
    String cause = words.contains("StreamReadConstraints") ? "a name is too long" : Shown.of(words);
    return rules.refusal(
        IssueCode.NOT_READABLE,
        "The body is not well-formed JSON: " + cause,
        null,
        "Mend it there; mostly a comma, a quotation mark or a bracket is missing");
  }

  @Override
  public String expression() {
    return place.expression(member.isEmpty() ? null : member, index);
  }

  @Override
  public int line() {
    return location().getLineNr();
  }

  @Override
  public int column() {
    return location().getColumnNr();
  }

  private JsonLocation location() {
    return failed == null ? parser.currentTokenLocation() : failed;
  }
}
