package org.sarcomafhir.security;

import static io.restassured.RestAssured.given;

import ca.uhn.fhir.rest.annotation.Operation;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Parameters;
import org.sarcomafhir.Application;
import org.sarcomafhir.audit.AuditTrail;
import org.sarcomafhir.fhir.FhirContribution;
import org.sarcomafhir.fhir.FhirEndpoint;
import org.sarcomafhir.support.TestDatabase;
import org.sarcomafhir.support.TestFiles;
import org.sarcomafhir.support.TokenIssuer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The one server with access control of a test run, holding the demo cases. */
final class AccessServer {

  static final TokenIssuer ISSUER = new TokenIssuer();

  private static final ConfigurableApplicationContext CONTEXT = start();

  private AccessServer() {}

  private static ConfigurableApplicationContext start() {
    try {
      List<String> options =
          new ArrayList<>(
              List.of(
                  "--server.port=0",
                  "--security.access=oauth2",
                  "--security.oauth2.issuer=" + TokenIssuer.ISSUER,
                  "--security.oauth2.audience=" + TokenIssuer.AUDIENCE,
                  "--security.oauth2.jwks=" + ISSUER.keys(),
                  "--security.oauth2.token-endpoint=" + TokenIssuer.ISSUER + "/token",
                  "--security.oauth2.roles.physician=clinician",
                  "--security.oauth2.roles.operator=administrator",
                  "--security.oauth2.roles.inspector=auditor",
                  "--security.oauth2.roles.interface=submitter",
                  "--security.oauth2.roles.science=researcher"));
      options.addAll(TestDatabase.options(Files.createTempDirectory("sarcoma-fhir-access")));
      return loaded(
          SpringApplication.run(
              new Class<?>[] {Application.class, Unruled.class}, options.toArray(String[]::new)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ConfigurableApplicationContext loaded(ConfigurableApplicationContext context) {
    for (String name : List.of("uterine-lms", "mesenteric-lms")) {
      given()
          .header("Authorization", "Bearer " + ISSUER.token("operator", "system/*.cruds"))
          .contentType("application/fhir+json")
          .body(TestFiles.read("src/main/resources/demo/" + name + ".json"))
          .post(context.getBean(FhirEndpoint.class).base().toString())
          .then()
          .statusCode(200);
    }
    return context;
  }

  /** An operation that somebody has added without a rule. */
  @TestConfiguration
  static class Unruled {

    /** Answers everybody. */
    static final class Provider {

      @Operation(name = "$unruled", idempotent = true)
      public Parameters unruled() {
        return new Parameters();
      }
    }

    @Bean
    FhirContribution unruledOperation() {
      return new FhirContribution(List.of(new Provider()), List.of(), List.of());
    }
  }

  /** FHIR base URL, without a slash at the end. */
  static String base() {
    return CONTEXT.getBean(FhirEndpoint.class).base().toString();
  }

  /** Waits until all requests that were answered are recorded in the database. */
  static void record() {
    try {
      CONTEXT.getBean(AuditTrail.class).flush();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** A request without a token. */
  static RequestSpecification anonymous() {
    return given()
        .baseUri(base())
        .urlEncodingEnabled(false)
        .accept("application/fhir+json")
        .contentType("application/fhir+json");
  }

  /** A request with this token. */
  static RequestSpecification with(String token) {
    return anonymous().header("Authorization", "Bearer " + token);
  }

  /** A request of somebody with this role and these scopes. */
  static RequestSpecification as(String role, String scope) {
    return with(ISSUER.token(role, scope));
  }
}
