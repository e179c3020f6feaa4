package org.sarcomafhir.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.sarcomafhir.support.TestServer;

/** Sends what no client should send, byte by byte as it is given. */
final class Hostile {

  static final String JSON = "application/fhir+json";
  static final String XML = "application/fhir+xml";
  static final String FORM = "application/x-www-form-urlencoded";

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Hostile() {}

  static Answer get(String path, String... headers) {
    return send("GET", path, new byte[0], headers);
  }

  static Answer post(String path, String body) {
    return post(path, JSON, body);
  }

  static Answer post(String path, String contentType, String body) {
    return post(path, contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  static Answer post(String path, String contentType, byte[] body) {
    return send("POST", path, body, "Content-Type", contentType);
  }

  static Answer patch(String path, String contentType, String body) {
    return send("PATCH", path, body.getBytes(StandardCharsets.UTF_8), "Content-Type", contentType);
  }

  /** A request; what is refused must not have stored anything. */
  static Answer send(String method, String path, byte[] body, String... headers) {
    boolean writes = !method.equals("GET") && !path.endsWith("_search");
    long before = writes ? stored() : 0;
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(TestServer.base() + path))
            .timeout(Duration.ofSeconds(30))
            .method(method, BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    if (!List.of(headers).contains("Accept")) {
      request.header("Accept", JSON);
    }
    Answer answer = answer(request.build());
    if (writes && answer.status() >= 400) {
      assertThat(stored()).as("resources stored by a refused request").isEqualTo(before);
    }
    return answer;
  }

  private static Answer answer(HttpRequest request) {
    try {
      HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
      String headers =
          response.headers().map().entrySet().stream()
              .map(header -> header.getKey() + ": " + String.join(", ", header.getValue()))
              .collect(Collectors.joining("\n"));
      return new Answer(response.statusCode(), headers, response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** How many versions of patients and observations there are, which is what is sent here. */
  private static long stored() {
    return total("/Patient/_history?_count=1") + total("/Observation/_history?_count=1");
  }

  private static long total(String path) {
    return TestServer.get(path).then().statusCode(200).extract().jsonPath().getLong("total");
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream folded = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(folded)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folded.toByteArray();
  }

  /** A patient with further members, each with a comma before it. */
  static String patient(String members) {
    return "{\"resourceType\": \"Patient\"" + members + "}";
  }

  static String xmlPatient(String children) {
    return "<Patient xmlns=\"http://hl7.org/fhir\">" + children + "</Patient>";
  }

  static String observation(String value) {
    return "{\"resourceType\": \"Observation\", \"status\": \"final\", \"code\": {\"text\": \"x\"}, \"valueQuantity\": {\"value\": %s}}"
        .formatted(value);
  }

  /** A batch of one GET. */
  static String batchOf(String url) {
    return "{\"resourceType\": \"Bundle\", \"type\": \"batch\", \"entry\": [{\"request\": {\"method\": \"GET\", \"url\": \"%s\"}}]}"
        .formatted(url);
  }
}
