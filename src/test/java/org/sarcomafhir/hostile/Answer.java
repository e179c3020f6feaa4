package org.sarcomafhir.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Any answer of the server, held against what no answer may show.
 *
 * @param status HTTP status
 * @param headers all headers, one a line
 * @param body the body as text
 */
record Answer(int status, String headers, String body) {

  /** Class names, numbers of HAPI's messages, stack traces, SQL, files. */
  private static final Pattern INSIDES =
      Pattern.compile(
          "\\b(?:[a-z][a-z0-9_]*\\.){2,}[A-Z]\\w*|HAPI-\\d{4}|\\tat |Exception\\b|\\bSELECT \\w|HFJ_|jdbc:|\\.java\\b|/tmp/|/etc/|root:x:0");

  /** Refuses to be made of anything that shows the insides of the server. */
  Answer {
    assertThat(INSIDES.matcher(body).results().map(match -> match.group()))
        .as("insides of the server in: %s", shown(body))
        .isEmpty();
    assertThat(body).doesNotContain(System.getProperty("user.dir"));
    assertThat(INSIDES.matcher(headers).find()).as(headers).isFalse();
  }

  private static String shown(String text) {
    return text.length() > 500 ? text.substring(0, 500) : text;
  }

  /** The first code of ours in the OperationOutcome. */
  String code() {
    return String.valueOf(
        JsonPath.from(body)
            .<String>get("issue[0].details.coding.find { it.system.contains('sarcoma') }.code"));
  }

  /** A 4xx with an OperationOutcome that says something. */
  Answer isRefused() {
    assertThat(status).as(shown(body)).isBetween(400, 499);
    assertThat(headers.toLowerCase(Locale.ROOT)).contains("content-type: application/fhir+json");
    JsonPath outcome = JsonPath.from(body);
    assertThat(outcome.getString("resourceType")).isEqualTo("OperationOutcome");
    assertThat(outcome.getString("issue[0].severity")).isIn("error", "fatal");
    assertThat(outcome.getString("issue[0].diagnostics")).isNotBlank();
    return this;
  }

  /** A refusal with this code of ours. */
  Answer isRefusedAs(String code) {
    isRefused();
    assertThat(code()).as(shown(body)).isEqualTo(code);
    return this;
  }

  /** Carried out. */
  Answer isAccepted() {
    assertThat(status).as(shown(body)).isBetween(200, 299);
    return this;
  }

  /** Either is right, as long as the server says which. */
  Answer isAnswered() {
    return status < 300 ? isAccepted() : isRefused();
  }

  /** Words that must not be there. */
  void lacks(String words) {
    assertThat(body).doesNotContain(words);
  }

  /** A value of a JSON body. */
  String value(String path) {
    return String.valueOf(JsonPath.from(body).<Object>get(path));
  }
}
