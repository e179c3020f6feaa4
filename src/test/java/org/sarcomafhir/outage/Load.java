package org.sarcomafhir.outage;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.sarcomafhir.support.TestFiles;

/**
 * Senders that post one Bundle after the other, each with a patient of its own, and note every
 * answer. A Bundle is never sent twice.
 */
final class Load {

  /** Of a Bundle that nobody has answered. */
  static final int NO_ANSWER = 0;

  private static final String CASE = TestFiles.uterineCase();
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /**
   * What a sender was told.
   *
   * @param status of HTTP, or {@link #NO_ANSWER}
   * @param code of the first issue, empty when there is none
   */
  record Answer(int status, String code, String body) {

    boolean isAcknowledged() {
      return status == 200;
    }

    /** Whether the sender may have been left without knowing. */
    boolean isUncertain() {
      return status == NO_ANSWER || "outcome-unknown".equals(code);
    }
  }

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, Answer> answers = new ConcurrentSkipListMap<>();
  private final AtomicInteger count = new AtomicInteger();
  private final ExecutorService senders;
  private final Supplier<String> base;
  private final String name;
  private volatile boolean stopped;

  private Load(String name, int senders, Supplier<String> base) {
    this.name = name;
    this.base = base;
    this.senders = Executors.newFixedThreadPool(senders);
    for (int sender = 0; sender < senders; sender++) {
      this.senders.execute(this::send);
    }
  }

  /**
   * Starts the senders.
   *
   * @param name part of the identifiers of the patients, used once
   * @param base FHIR base URL, asked for before each Bundle
   */
  static Load start(String name, int senders, Supplier<String> base) {
    return new Load(name, senders, base);
  }

  private void send() {
    while (!stopped) {
      String patient = name + "-" + count.incrementAndGet();
      answers.put(patient, send(CASE.replace("uterine-lms-", patient + "-")));
    }
  }

  private Answer send(String bundle) {
    try {
      return answer(
          client.send(
              HttpRequest.newBuilder(URI.create(base.get()))
                  .header("Content-Type", "application/fhir+json")
                  .timeout(PATIENCE)
                  .POST(BodyPublishers.ofString(bundle))
                  .build(),
              BodyHandlers.ofString()));
    } catch (IOException e) {
      return new Answer(NO_ANSWER, "", e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer(NO_ANSWER, "", "interrupted");
    }
  }

  private static Answer answer(HttpResponse<String> response) {
    String code =
        response.statusCode() == 200
            ? ""
            : JsonPath.from(response.body()).getString("issue[0].details.coding[0].code");
    return new Answer(response.statusCode(), String.valueOf(code), response.body());
  }

  /** What was answered so far, by the name that replaces the one of the case. */
  Map<String, Answer> answers() {
    return Map.copyOf(answers);
  }

  /** How many answers are of this kind. */
  long count(Predicate<Answer> kind) {
    return answers.values().stream().filter(kind).count();
  }

  /** Waits for as many more answers of this kind. */
  void await(int more, Predicate<Answer> kind) throws InterruptedException {
    long goal = count(kind) + more;
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (count(kind) < goal) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("Only %d of %d: %s".formatted(count(kind), goal, last()));
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private List<Answer> last() {
    return answers.values().stream().filter(answer -> !answer.isAcknowledged()).limit(3).toList();
  }

  /** Sends nothing more. */
  void stop() {
    stopped = true;
  }

  /** Sends nothing more, and waits for the answers to what was sent. */
  void finish() throws InterruptedException {
    stop();
    senders.shutdown();
    if (!senders.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("A Bundle has not been answered");
    }
  }
}
