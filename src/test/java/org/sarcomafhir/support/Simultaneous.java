package org.sarcomafhir.support;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Sixteen senders who press the key at the same moment. */
public final class Simultaneous {

  /** How many they are. */
  public static final int SENDERS = 16;

  private Simultaneous() {}

  /** One request of one sender. */
  public record Sent(String method, String path, String body, Map<String, String> headers) {

    /** A request with the usual headers. */
    public Sent(String method, String path, String body) {
      this(method, path, body, Map.of());
    }
  }

  /** Sends all requests, made for the numbers from 0, when all senders are ready. */
  public static List<HttpResponse<String>> send(IntFunction<Sent> requests) throws Exception {
    CyclicBarrier start = new CyclicBarrier(SENDERS);
    try (Senders senders = new Senders(Executors.newFixedThreadPool(SENDERS))) {
      List<Future<HttpResponse<String>>> pending = new ArrayList<>();
      for (int number = 0; number < SENDERS; number++) {
        Sent sent = requests.apply(number);
        pending.add(senders.pool().submit(() -> send(sent, start)));
      }
      List<HttpResponse<String>> answers = new ArrayList<>();
      for (Future<HttpResponse<String>> answer : pending) {
        answers.add(answer.get());
      }
      return answers;
    }
  }

  private static HttpResponse<String> send(Sent sent, CyclicBarrier start) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(TestServer.base() + Urls.encoded(sent.path())))
            .header("Content-Type", "application/fhir+json")
            .method(sent.method(), BodyPublishers.ofString(sent.body()));
    sent.headers().forEach(request::setHeader);
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    start.await();
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private record Senders(ExecutorService pool) implements AutoCloseable {
    @Override
    public void close() {
      pool.shutdownNow();
    }
  }
}
