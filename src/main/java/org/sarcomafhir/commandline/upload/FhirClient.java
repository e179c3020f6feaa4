package org.sarcomafhir.commandline.upload;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sends requests, again where a repeat is safe. Safe for concurrent use. */
final class FhirClient {

  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration ANSWER = Duration.ofMinutes(5);
  private static final int ATTEMPTS = 4;
  private static final long FIRST_PAUSE_MILLIS = 250;
  private static final long MOST_PAUSE_MILLIS = 2000;

  /** Answers after which the same request may fare better. */
  private static final Set<Integer> PASSING = Set.of(409, 502, 503, 504);

  /** The server let nothing in, so that even what may not be sent twice is sent again. */
  private static final int TOO_MANY = 429;

  private static final int ATTEMPTS_OF_TOO_MANY = 60;
  private static final long LONGEST_PAUSE_SECONDS = 120;

  /** How a client waits. */
  @FunctionalInterface
  interface Pause {

    /** Waits so many milliseconds. */
    void of(long milliseconds) throws InterruptedException;
  }

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build();
  private final @Nullable Path tokenFile;
  private final Pause sleep;

  /**
   * A client.
   *
   * @param tokenFile file with the access token, null for none; read for each request, because
   *     tokens are renewed while much is sent
   */
  FhirClient(@Nullable Path tokenFile) {
    this(tokenFile, TimeUnit.MILLISECONDS::sleep);
  }

  FhirClient(@Nullable Path tokenFile, Pause sleep) {
    this.tokenFile = tokenFile;
    this.sleep = sleep;
  }

  /**
   * Sends a document.
   *
   * @param repeatable whether sending it twice does no harm
   * @throws IOException when no answer came
   */
  HttpResponse<String> send(
      URI target, String method, String contentType, String body, boolean repeatable)
      throws IOException, InterruptedException {
    HttpRequest request =
        request(target)
            .timeout(ANSWER)
            .header("Content-Type", contentType)
            .header("Accept", "application/fhir+json")
            .header("Prefer", "return=minimal")
            .method(method, BodyPublishers.ofString(body))
            .build();
    return send(request, repeatable ? ATTEMPTS : 1);
  }

  /** Reads a resource. */
  HttpResponse<String> read(URI target) throws IOException, InterruptedException {
    HttpRequest request =
        request(target).timeout(ANSWER).header("Accept", "application/fhir+json").build();
    return send(request, ATTEMPTS);
  }

  private HttpRequest.Builder request(URI target) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(target);
    if (tokenFile != null) {
      request.header("Authorization", "Bearer " + Files.readString(tokenFile).strip());
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest request, int attempts)
      throws IOException, InterruptedException {
    long pause = FIRST_PAUSE_MILLIS;
    int left = attempts - 1;
    int waits = ATTEMPTS_OF_TOO_MANY;
    while (true) {
      long wanted = pause;
      try {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        boolean again =
            answer.statusCode() == TOO_MANY
                ? waits-- > 0
                : PASSING.contains(answer.statusCode()) && left-- > 0;
        if (!again) {
          return answer;
        }
        wanted = Math.max(pause, retryAfter(answer));
      } catch (IOException e) {
        if (left-- <= 0) {
          throw e;
        }
      }
      sleep.of(wanted);
      pause = Math.min(2 * pause, MOST_PAUSE_MILLIS);
    }
  }

  /** Milliseconds that the server asks for; a date, which ours never says, is not read. */
  private static long retryAfter(HttpResponse<String> answer) {
    String seconds = answer.headers().firstValue("Retry-After").orElse("");
    return seconds.matches("[0-9]{1,9}")
        ? TimeUnit.SECONDS.toMillis(Math.min(LONGEST_PAUSE_SECONDS, Long.parseLong(seconds)))
        : 0;
  }
}
