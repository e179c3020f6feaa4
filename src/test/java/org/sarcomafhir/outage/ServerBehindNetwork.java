package org.sarcomafhir.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.sarcomafhir.Application;
import org.sarcomafhir.fhir.FhirEndpoint;
import org.sarcomafhir.support.DurablePostgresql;
import org.sarcomafhir.support.TestDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An impatient server of a test run, its PostgreSQL, and the network between them; started by
 * whoever needs them first. Tests leave all three in order.
 */
final class ServerBehindNetwork {

  private static final List<String> IMPATIENT =
      List.of(
          "--server.port=0",
          "--spring.datasource.hikari.maximum-pool-size=4",
          "--spring.datasource.hikari.connection-timeout=1000",
          "--spring.datasource.hikari.validation-timeout=500",
          "--spring.datasource.hikari.data-source-properties.connectTimeout=1",
          "--spring.datasource.hikari.data-source-properties.socketTimeout=3");

  private ServerBehindNetwork() {}

  /** Started together. */
  private record Started(
      DurablePostgresql postgresql, TcpProxy network, ConfigurableApplicationContext server) {

    private static final Started ONCE = start();

    private static Started start() {
      try {
        Path place = Files.createTempDirectory("sarcoma-fhir-outage");
        DurablePostgresql postgresql = DurablePostgresql.start(place.resolve("postgresql"));
        TcpProxy network = new TcpProxy(postgresql.port());
        List<String> options = new ArrayList<>(IMPATIENT);
        options.addAll(postgresql.options(place.resolve("data"), network.port()));
        return new Started(
            postgresql,
            network,
            SpringApplication.run(Application.class, options.toArray(String[]::new)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Skips the test where PostgreSQL cannot be started. */
  static void assumeThere() {
    String trouble = TestDatabase.trouble();
    assumeTrue(trouble == null, trouble);
  }

  static DurablePostgresql postgresql() {
    return Started.ONCE.postgresql();
  }

  static TcpProxy network() {
    return Started.ONCE.network();
  }

  /** FHIR base URL, without a slash at the end. */
  static String base() {
    return Started.ONCE.server().getBean(FhirEndpoint.class).base().toString();
  }

  /** Status of an actuator endpoint. */
  static int health(String path) {
    String root = Started.ONCE.server().getBean(FhirEndpoint.class).root().toString();
    return RestAssured.get(root + "/actuator/health" + path).statusCode();
  }

  /** Waits until the server says that it is ready. */
  static void awaitReady() throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (health("/readiness") != 200) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }
}
