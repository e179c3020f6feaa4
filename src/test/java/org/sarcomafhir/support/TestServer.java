package org.sarcomafhir.support;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.sarcomafhir.Application;
import org.sarcomafhir.fhir.FhirEndpoint;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The one server of a test run, started by whoever needs it first, on a free port and an empty data
 * folder, holding the demo cases. Tests send their own patients and never expect to be alone.
 */
public final class TestServer {

  /** The body limit of the test server, small enough to be exceeded quickly. */
  public static final int MAXIMUM_BODY = 2_000_000;

  /** The sender whose resources need not conform. */
  public static final String LENIENT_SENDER = "lenient test";

  private static final List<String> DATABASE = database();
  private static final ConfigurableApplicationContext CONTEXT = start();

  private TestServer() {}

  private static List<String> database() {
    try {
      return TestDatabase.options(Files.createTempDirectory("sarcoma-fhir-test"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ConfigurableApplicationContext start() {
    List<String> options =
        new ArrayList<>(
            List.of(
                "--demo=all",
                "--server.port=0",
                "--ingest.maximum-body=" + MAXIMUM_BODY + "B",
                "--ingest.body-time=6s",
                "--search.limits.time=5s",
                "--ingest.strictness-by-sender[" + LENIENT_SENDER + "]=lenient"));
    options.addAll(DATABASE);
    return SpringApplication.run(Application.class, options.toArray(String[]::new));
  }

  /** The options that lead to its database. */
  public static List<String> databaseOptions() {
    return DATABASE;
  }

  /** Root URL, without a slash at the end. */
  public static String root() {
    return CONTEXT.getBean(FhirEndpoint.class).root().toString();
  }

  /** FHIR base URL, without a slash at the end. */
  public static String base() {
    return CONTEXT.getBean(FhirEndpoint.class).base().toString();
  }

  /** A request that speaks FHIR JSON and sends URLs as they are written. */
  public static RequestSpecification fhir() {
    return given()
        .baseUri(base())
        .urlEncodingEnabled(false)
        .accept("application/fhir+json")
        .contentType("application/fhir+json");
  }

  /** A GET of a path below the FHIR base; the path may hold characters such as a bar. */
  public static Response get(String path) {
    return fhir().when().get(Urls.encoded(path));
  }

  /** A POST to a path below the FHIR base. */
  public static Response post(String path, String body) {
    return fhir().body(body).when().post(path);
  }

  /** A PUT to a path below the FHIR base. */
  public static Response put(String path, String body) {
    return fhir().body(body).when().put(path);
  }

  /** A request outside the FHIR base. */
  public static RequestSpecification plain() {
    return given().baseUri(root()).accept(ContentType.ANY);
  }
}
