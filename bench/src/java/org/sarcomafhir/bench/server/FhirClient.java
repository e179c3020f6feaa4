package org.sarcomafhir.bench.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Sends requests over connections that stay open, and takes the time. */
public final class FhirClient {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FHIR = "application/fhir+json";

  private final HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
  private final String base;

  /**
   * A client of one server.
   *
   * @param base its URL, without a slash at the end
   */
  public FhirClient(String base) {
    this.base = base;
  }

  /** An answer and how long it took. */
  public record Answer(int status, String body, long nanos) {

    /** This answer, or an exception when it is not 200. */
    public Answer required(String request) {
      if (status != 200) {
        throw new IllegalStateException(
            "%s was answered with %d: %s".formatted(request, status, reason()));
      }
      return this;
    }

    /** The errors of an OperationOutcome, else the beginning of the answer. */
    private String reason() {
      try {
        StringBuilder errors = new StringBuilder();
        for (JsonNode issue : JSON.readTree(body).path("issue")) {
          if (!"warning".equals(issue.path("severity").asText())
              && !"information".equals(issue.path("severity").asText())) {
            errors.append(issue.path("location")).append(issue.path("diagnostics")).append('\n');
          }
        }
        return errors.isEmpty() ? shortened(body) : shortened(errors.toString());
      } catch (JsonProcessingException notJson) {
        return shortened(body);
      }
    }

    private static String shortened(String text) {
      return text.substring(0, Math.min(3000, text.length()));
    }
  }

  /** A value inside a query. */
  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** Reads from a path below the base, or from a URL. */
  public Answer get(String path) {
    return send(request(path).GET().build());
  }

  /** Posts FHIR JSON. */
  public Answer post(String path, String body) {
    return send(
        request(path).header("Content-Type", FHIR).POST(BodyPublishers.ofString(body)).build());
  }

  /** Whether the server is up and answers this with 200. */
  public boolean answers(String path) throws InterruptedException {
    try {
      return http.send(request(path).GET().build(), BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private HttpRequest.Builder request(String path) {
    String url = path.startsWith("http") ? path : base + (path.isEmpty() ? "" : "/" + path);
    return HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).header("Accept", FHIR);
  }

  private Answer send(HttpRequest request) {
    try {
      long start = System.nanoTime();
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body(), System.nanoTime() - start);
    } catch (IOException e) {
      throw new IllegalStateException(request.uri() + " was not answered", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
