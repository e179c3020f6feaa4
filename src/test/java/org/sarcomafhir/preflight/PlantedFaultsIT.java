package org.sarcomafhir.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomafhir.support.Bundles;
import org.sarcomafhir.support.Patients;
import org.sarcomafhir.support.TestServer;

/**
 * Faults as interfaces make them, planted in the published cases: each is refused with one error
 * that names entry, element, rule and remedy, and nothing is stored.
 */
class PlantedFaultsIT {

  private static final String FEMALE = "\"gender\": \"female\"";

  static List<PlantedFault> faults() {
    return PlantedFault.all();
  }

  @Test
  void areAtLeastForty() {
    assertThat(faults()).hasSizeGreaterThanOrEqualTo(40);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void isNamedOnceWithItsRemedy(PlantedFault fault) {
    fault.stored().forEach(resource -> store(resource).then().statusCode(201));

    Response answer = send(fault.text());

    assertThat(answer.statusCode()).isBetween(400, 499);
    List<IssueSeen> errors = IssueSeen.errors(PlantedFault.tree(answer.asString()));
    assertThat(errors).hasSize(1);
    requireNamed(errors.get(0), fault);
    requireCure(errors.get(0), fault);
    requireNothingStored(fault.sound());
  }

  /** As UTF-8, which the client does not take for granted. */
  private static Response send(String bundle) {
    return TestServer.fhir()
        .contentType("application/fhir+json;charset=UTF-8")
        .body(bundle.getBytes(StandardCharsets.UTF_8))
        .when()
        .post("");
  }

  private static Response store(JsonNode resource) {
    return TestServer.post("/" + resource.path("resourceType").asText(), resource.toString());
  }

  private static void requireNamed(IssueSeen error, PlantedFault fault) {
    assertThat(error.code()).as("code").isEqualTo(fault.expected("code"));
    assertThat(error.expressions()).as("expression").containsExactly(fault.expected("expression"));
    assertThat(error.entry()).as("entry").isEqualTo(fault.entry());
    assertThat(error.text("rule")).as("rule").isEqualTo(fault.expected("rule"));
    assertThat(error.text("page")).as("page").isEqualTo(fault.expected("page"));
    String value = fault.expected("value");
    if (value != null) {
      assertThat(error.text("value")).as("value").isEqualTo(value);
    }
    assertThat(error.text("remedy")).as("remedy").contains(fault.expected("remedy"));
  }

  /** A patch is given where it is certain, and what it makes is what should have been sent. */
  private static void requireCure(IssueSeen error, PlantedFault fault) {
    String patch = error.text("patch");
    if (fault.cure().isMissingNode()) {
      assertThat(patch).as("patch").isNull();
      return;
    }
    assertThat(PlantedFault.tree(String.valueOf(patch))).as("patch").isEqualTo(fault.cure());
    String repaired = PlantedFault.patched(fault.text(), fault.cure());
    if (!PlantedFault.tree(repaired).equals(PlantedFault.tree(fault.sound()))) {
      String outcome = TestServer.post("/Bundle/$validate", repaired).asString();
      assertThat(IssueSeen.errors(PlantedFault.tree(outcome))).as("repaired").isEmpty();
    }
  }

  /** Asks for every identifier that no other Bundle has. */
  private static void requireNothingStored(String bundle) {
    Map<String, StringJoiner> values = new TreeMap<>();
    for (JsonNode entry : PlantedFault.tree(bundle).path("entry")) {
      JsonNode resource = entry.path("resource");
      for (JsonNode identifier : resource.path("identifier")) {
        String value = identifier.path("value").asText();
        if (value.contains("lms-")) {
          values
              .computeIfAbsent(
                  resource.path("resourceType").asText(), type -> new StringJoiner(","))
              .add(value);
        }
      }
    }
    requireNone(values);
  }

  private static void requireNone(Map<String, StringJoiner> values) {
    List<String> searches = new ArrayList<>();
    values.forEach(
        (type, identifiers) ->
            searches.add(
                """
                {"request": {"method": "GET", "url": "%s?identifier=%s&_summary=count"}}
                """
                    .formatted(type, identifiers)));
    TestServer.post(
            "",
            "{\"resourceType\": \"Bundle\", \"type\": \"batch\", \"entry\": [%s]}"
                .formatted(String.join(",", searches)))
        .then()
        .statusCode(200)
        .body("entry.size()", equalTo(searches.size()))
        .body("entry.resource.total", everyItem(equalTo(0)));
  }

  @Test
  void areFiveWhereFiveAreInOneBundle() {
    List<PlantedFault> five =
        List.of(
                "boolean-as-text",
                "date-german",
                "code-of-another-list",
                "reference-unresolved",
                "stain-negative-with-percent")
            .stream()
            .map(id -> PlantedFault.named(id, "five"))
            .toList();
    String text = five.get(0).sound();
    for (PlantedFault fault : five) {
      text = PlantedFault.patched(text, fault.json().path("plant"));
    }

    Response answer = send(text);

    assertThat(answer.statusCode()).isEqualTo(422);
    List<IssueSeen> errors = IssueSeen.errors(PlantedFault.tree(answer.asString()));
    assertThat(errors)
        .extracting(IssueSeen::entry)
        .containsExactlyElementsOf(five.stream().map(PlantedFault::entry).toList());
    for (int i = 0; i < five.size(); i++) {
      requireNamed(errors.get(i), five.get(i));
    }
    requireNothingStored(five.get(0).sound());
  }

  @Test
  void refuseInABatchTheirOwnEntriesOnly() {
    String other = "\"gender\": \"f\"";
    String misspelt = "\"gendre\": \"female\"";
    String batch =
        Bundles.batch(
            patient("planted-batch-a"),
            patient("planted-batch-b").replace(FEMALE, other),
            patient("planted-batch-c"),
            patient("planted-batch-d").replace(FEMALE, misspelt));

    JsonNode answer = PlantedFault.tree(TestServer.post("", batch).asString());

    assertThat(answer.path("entry").findValuesAsText("status"))
        .containsExactly(
            "201 Created", "422 Unprocessable Entity", "201 Created", "422 Unprocessable Entity");
    assertThat(errorsOf(answer, 1))
        .containsExactly("code-unknown at Bundle.entry[1].resource.gender");
    assertThat(errorsOf(answer, 3))
        .containsExactly("element-unknown at Bundle.entry[3].resource.gendre");
    for (String refused : List.of("planted-batch-b", "planted-batch-d")) {
      TestServer.get("/Patient?identifier=" + refused).then().body("total", equalTo(0));
    }
  }

  private static String patient(String identifier) {
    return "{\"resource\": %s, \"request\": {\"method\": \"POST\", \"url\": \"Patient\"}}"
        .formatted(Patients.json(identifier));
  }

  private static List<String> errorsOf(JsonNode answer, int entry) {
    JsonNode outcome = answer.path("entry").path(entry).path("response").path("outcome");
    return IssueSeen.errors(outcome).stream()
        .map(error -> error.code() + " at " + String.join(", ", error.expressions()))
        .toList();
  }
}
