package org.sarcomafhir.commandline.upload;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is sent again, and when. */
class FhirClientTest {

  private record Answer(int status, String retryAfter) {}

  private final Deque<Answer> answers = new ArrayDeque<>();
  private final List<Long> pauses = new ArrayList<>();
  private final FhirClient client = new FhirClient(null, pauses::add);
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          Answer answer = answers.size() > 1 ? answers.remove() : answers.element();
          if (!answer.retryAfter().isEmpty()) {
            exchange.getResponseHeaders().add("Retry-After", answer.retryAfter());
          }
          exchange.sendResponseHeaders(answer.status(), -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private int post(boolean repeatable) throws Exception {
    URI target = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/fhir");
    return client.send(target, "POST", "application/fhir+json", "{}", repeatable).statusCode();
  }

  @Test
  void waitsAsLongAsTheServerAsks() throws Exception {
    answers.addAll(List.of(new Answer(429, "7"), new Answer(429, "3600"), new Answer(200, "")));
    assertThat(post(false)).as("let in by nobody, so sent again").isEqualTo(200);
    assertThat(pauses).containsExactly(7_000L, 120_000L);
  }

  @Test
  void waitsByItselfWhereTheServerSaysNoSeconds() throws Exception {
    answers.addAll(
        List.of(
            new Answer(503, ""),
            new Answer(503, "Wed, 21 Oct 2026 07:28:00 GMT"),
            new Answer(503, "1"),
            new Answer(200, "")));
    assertThat(post(true)).isEqualTo(200);
    assertThat(pauses).containsExactly(250L, 500L, 1_000L);
  }

  @Test
  void givesUp() throws Exception {
    answers.add(new Answer(503, ""));
    assertThat(post(true)).isEqualTo(503);
    assertThat(pauses).hasSize(3);
    answers.clear();
    pauses.clear();
    answers.add(new Answer(429, "1"));
    assertThat(post(true)).isEqualTo(429);
    assertThat(pauses).hasSize(60);
  }

  @Test
  void repeatsNothingThatMayHaveBeenStored() throws Exception {
    answers.add(new Answer(503, "1"));
    assertThat(post(false)).isEqualTo(503);
    assertThat(pauses).isEmpty();
  }
}
