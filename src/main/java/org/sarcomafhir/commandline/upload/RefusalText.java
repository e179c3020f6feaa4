package org.sarcomafhir.commandline.upload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.sarcomafhir.losses.ExactJson;

/** An OperationOutcome in the lines that {@code validate} writes. */
final class RefusalText {

  private static final String LINE = "operationoutcome-issue-line";
  private static final String COLUMN = "operationoutcome-issue-col";

  private RefusalText() {}

  /** The errors of an answer; of one that is no OperationOutcome its beginning. */
  static List<String> of(String name, int status, String body) {
    try {
      List<String> lines = errors(name, ExactJson.read(body));
      if (!lines.isEmpty()) {
        return lines;
      }
    } catch (JsonProcessingException e) {
      // said below
    }
    String start = body.replaceAll("\\s+", " ").strip();
    return List.of(
        "%s: error http-%d: %s"
            .formatted(name, status, start.substring(0, Math.min(200, start.length()))));
  }

  static List<String> errors(String name, JsonNode outcome) {
    List<String> lines = new ArrayList<>();
    for (JsonNode issue : outcome.path("issue")) {
      String severity = issue.path("severity").asText();
      if (severity.equals("error") || severity.equals("fatal")) {
        lines.add(line(name, issue));
      }
    }
    return lines;
  }

  private static String line(String name, JsonNode issue) {
    String id = issue.path("details").path("coding").path(0).path("code").asText();
    String code = id.isEmpty() ? issue.path("code").asText() : id.replaceFirst("^.*#", "");
    String expression = issue.path("expression").path(0).asText();
    return "%s%s%s: error %s%s: %s"
        .formatted(
            name,
            number(issue, LINE),
            number(issue, COLUMN),
            code,
            expression.isEmpty() ? "" : " " + expression,
            issue.path("diagnostics").asText().replaceAll("\\s+", " "));
  }

  private static String number(JsonNode issue, String extension) {
    for (JsonNode found : issue.path("extension")) {
      if (found.path("url").asText().endsWith(extension)) {
        return ":" + found.path("valueInteger").asInt();
      }
    }
    return "";
  }
}
