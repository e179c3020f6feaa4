package org.sarcomafhir.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomafhir.hostile.Hostile.patient;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.support.TestServer;

/** What no HTTP client library sends. */
@ExtendWith(HostileFamily.class)
class BrokenHttpIT {

  private static final String COMMON =
      "\r\nHost: 127.0.0.1\r\nConnection: close\r\nAccept: application/fhir+json\r\nContent-Type: application/fhir+json\r\n";

  private static Socket connect() throws IOException {
    URI root = URI.create(TestServer.root());
    Socket socket = new Socket(root.getHost(), root.getPort());
    socket.setSoTimeout((int) Duration.ofSeconds(28).toMillis());
    return socket;
  }

  private static Answer raw(String request) throws IOException {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return read(socket);
    }
  }

  private static Answer read(Socket socket) throws IOException {
    String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(all.split("HTTP/1[.]1 ", -1)).as("answers to one request: %s", all).hasSize(2);
    int end = all.indexOf("\r\n\r\n");
    String body = all.substring(end).replaceAll("(?md)^[0-9a-f]+\r\n|\r\n(?=[0-9a-f]+\r\n)", "");
    return new Answer(
        Integer.parseInt(all.substring(9, 12)),
        all.substring(0, end),
        body.substring(Math.max(0, body.indexOf('{')), body.lastIndexOf('}') + 1));
  }

  private static String post(String headers, String body) {
    return "POST /fhir/Patient HTTP/1.1" + COMMON + headers + "\r\n" + body;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 27\r\nContent-Length: 27\r\n",
        "Content-Length: 27\r\nContent-Length: 3\r\n",
        "Content-Length: -1\r\n",
        "Content-Length: x\r\n",
        "Content-Length: 99999999999\r\n",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
        "Transfer-Encoding: chunked\r\n",
        "Host: evil.example\r\nContent-Length: 27\r\n",
        "X-A: a\u0000b\r\nContent-Length: 27\r\n",
        "X-A : b\r\nContent-Length: 27\r\n",
        "Content-Length: 27\r\nExpect: nonsense\r\n"
      })
  void headersThatLie(String headers) throws IOException {
    raw(post(headers, patient(""))).isRefused();
  }

  @Test
  void twoLengthsAreOneRequest() throws IOException {
    String chunk = Integer.toHexString(patient("").length());
    Answer answer =
        raw(
            post(
                "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n",
                chunk
                    + "\r\n"
                    + patient("")
                    + "\r\n0\r\n\r\nGET /fhir/Patient?_count=1 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"));
    assertThat(answer.status()).isIn(201, 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FOO", "TRACE", "CONNECT", "PROPFIND", "get"})
  void methods(String method) throws IOException {
    assertThat(raw(method + " /fhir/Patient HTTP/1.1" + COMMON + "\r\n").status())
        .matches(status -> (status >= 400 && status < 500) || status == 501);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gender=%", "gender=%zz", "name=%c3%28"})
  void encodingsThatAreNone(String query) throws IOException {
    assertThat(raw("GET /fhir/Patient?" + query + " HTTP/1.1" + COMMON + "\r\n").status())
        .isBetween(200, 499);
  }

  @Test
  void noHttp() throws IOException {
    raw("\u0016\u0003\u0001\u0002\u0000\r\n\r\n").isRefused();
  }

  @Test
  void aSenderThatStopsInTheMiddleIsToldSo() throws IOException {
    assertThat(slow(1).status()).isEqualTo(408);
  }

  @Test
  void sendersThatTakeTheirTimeHoldNobody() throws IOException {
    List<Socket> senders = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      Socket sender = connect();
      sender
          .getOutputStream()
          .write(post("Content-Length: 5000\r\n", "{").getBytes(StandardCharsets.UTF_8));
      sender.getOutputStream().flush();
      senders.add(sender);
    }
    long begin = System.nanoTime();
    for (int i = 0; i < 5; i++) {
      Hostile.get("/Patient?_count=1").isAccepted();
      Hostile.post("/Patient", patient("")).isAccepted();
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    for (Socket sender : senders) {
      sender.close();
    }
  }

  /** Sends one byte in a second, until the server has enough of it. */
  private static Answer slow(int bytesPerSecond) throws IOException {
    try (Socket socket = connect()) {
      OutputStream out = socket.getOutputStream();
      out.write(post("Content-Length: 5000\r\n", "{").getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 12 && socket.getInputStream().available() == 0; i++) {
        out.write(" ".repeat(bytesPerSecond).getBytes(StandardCharsets.UTF_8));
        out.flush();
        try {
          Thread.sleep(1_000);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      return read(socket);
    }
  }
}
