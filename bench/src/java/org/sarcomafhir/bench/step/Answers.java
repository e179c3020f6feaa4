package org.sarcomafhir.bench.step;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.sarcomafhir.bench.server.FhirClient;
import org.sarcomafhir.bench.server.FhirClient.Answer;

/** Reads what was answered. */
final class Answers {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Answers() {}

  static JsonNode json(Answer answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode entries(FhirClient client, String path) {
    return json(client.get(path).required(path)).path("entry");
  }

  /**
   * How much was answered: entries of a Bundle, or its total when it has none. Provenance does not
   * count: only one of the servers writes it.
   */
  static int size(Answer answer) {
    JsonNode body = json(answer);
    if (!"Bundle".equals(body.path("resourceType").asText())) {
      return 1;
    }
    if (!body.has("entry")) {
      return body.path("total").asInt();
    }
    return (int)
        StreamSupport.stream(body.path("entry").spliterator(), false)
            .map(entry -> entry.path("resource").path("resourceType").asText())
            .filter(type -> !"Provenance".equals(type))
            .count();
  }

  /** Address of the next page. */
  static String next(Answer answer) {
    return StreamSupport.stream(json(answer).path("link").spliterator(), false)
        .filter(link -> "next".equals(link.path("relation").asText()))
        .map(link -> link.path("url").asText())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("A search has no second page"));
  }

  /** Errors in an OperationOutcome. */
  static int errors(Answer answer) {
    return (int)
        StreamSupport.stream(json(answer).path("issue").spliterator(), false)
            .map(issue -> issue.path("severity").asText())
            .filter(List.of("error", "fatal")::contains)
            .count();
  }
}
