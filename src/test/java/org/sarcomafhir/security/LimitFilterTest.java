package org.sarcomafhir.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.security.limits.CallerLimits;
import org.sarcomafhir.security.limits.CallerLimitsProperties;
import org.sarcomafhir.security.rights.Rights;
import org.sarcomafhir.security.rights.Role;
import org.sarcomafhir.security.token.Identity;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

/**
 * Who gets 429, over HTTP; behind the filter stands a servlet that answers when it is let. The
 * header X-Client stands for a token.
 */
class LimitFilterTest {

  private final AtomicLong now = new AtomicLong();
  private final CountDownLatch arrived = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private WebServer server;

  private final class Work extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
      if (request.getRequestURI().endsWith("/slow")) {
        arrived.countDown();
        try {
          released.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      if (!(Caller.of(request).identity() instanceof Identity.Known)) {
        response.setStatus(401);
      }
    }
  }

  private static Identity identity(HttpServletRequest request) {
    String client = request.getHeader("X-Client");
    return client == null
        ? new Identity.Anonymous()
        : new Identity.Known(client, Rights.of(Set.of(), Set.<Role>of()), "");
  }

  @BeforeEach
  void start() {
    CallerLimits limits = new CallerLimits(new CallerLimitsProperties(3, 1, 2), now::get);
    TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
    factory.setAddress(InetAddress.getLoopbackAddress());
    FilterRegistrationBean<LimitFilter> filter =
        new FilterRegistrationBean<>(new LimitFilter(limits, LimitFilterTest::identity));
    server =
        factory.getWebServer(filter, new ServletRegistrationBean<HttpServlet>(new Work(), "/*"));
    server.start();
  }

  @AfterEach
  void stop() {
    released.countDown();
    server.stop();
  }

  private Response get(String path) {
    return given().get("http://127.0.0.1:" + server.getPort() + path);
  }

  private Response get(String client, String path) {
    return given().header("X-Client", client).get("http://127.0.0.1:" + server.getPort() + path);
  }

  @Test
  void makesAClientWaitThatSendsTooMuchAndNoOther() {
    for (int i = 0; i < 3; i++) {
      assertThat(get("a", "/").statusCode()).isEqualTo(200);
    }
    get("a", "/")
        .then()
        .statusCode(429)
        .header("Retry-After", "20")
        .contentType("application/fhir+json")
        .body("resourceType", equalTo("OperationOutcome"))
        .body("issue[0].code", equalTo("throttled"))
        .body("issue[0].diagnostics", containsString("security.limits.requests-per-minute"));
    assertThat(get("b", "/").statusCode()).isEqualTo(200);
    now.addAndGet(TimeUnit.SECONDS.toNanos(21));
    assertThat(get("a", "/").statusCode()).isEqualTo(200);
  }

  @Test
  void keepsPlacesForOthers() throws Exception {
    CompletableFuture<Integer> slow =
        CompletableFuture.supplyAsync(() -> get("a", "/slow").statusCode());
    assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();
    get("a", "/")
        .then()
        .statusCode(429)
        .body("issue[0].diagnostics", containsString("security.limits.requests-at-a-time"));
    assertThat(get("b", "/").statusCode()).isEqualTo(200);
    released.countDown();
    assertThat(slow.get(30, TimeUnit.SECONDS)).isEqualTo(200);
    assertThat(get("a", "/").statusCode()).isEqualTo(200);
  }

  @Test
  void slowsStrangersDownAndNobodyWhoIsKnown() {
    assertThat(get("/").statusCode()).isEqualTo(401);
    assertThat(get("/").statusCode()).isEqualTo(401);
    get("/")
        .then()
        .statusCode(429)
        .header("Retry-After", "30")
        .body("issue[0].diagnostics", containsString("security.limits.failures-per-minute"));
    assertThat(get("a", "/").statusCode()).isEqualTo(200);
    assertThat(get("/fhir/.well-known/smart-configuration").statusCode()).isNotEqualTo(429);
  }

  @Test
  void answersBeforeTheBodyComes() throws Exception {
    for (int i = 0; i < 3; i++) {
      get("a", "/");
    }
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
      socket.setSoTimeout(10_000);
      socket
          .getOutputStream()
          .write(
              "POST / HTTP/1.1\r\nHost: localhost\r\nX-Client: a\r\nContent-Length: 1000\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      assertThat(answer.readLine()).startsWith("HTTP/1.1 429");
    }
  }
}
