package org.sarcomafhir.conditional;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.sarcomafhir.conditional.SmallCase.WARNINGS;
import static org.sarcomafhir.support.Bundles.urn;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.support.Bundles;
import org.sarcomafhir.support.TestFiles;
import org.sarcomafhir.support.TestServer;

/** A conditional create that meets other content says so; one that meets the same says nothing. */
class ConditionalCreateIT {

  private SmallCase small;

  @BeforeEach
  void nameTheResources(TestInfo info) {
    String method = info.getTestMethod().orElseThrow().getName();
    small = new SmallCase("%s-%x".formatted(method, info.getDisplayName().hashCode()));
  }

  private ValidatableResponse send(String bundle) {
    return TestServer.post("", bundle).then().statusCode(200);
  }

  private void first() {
    send(small.transaction())
        .body("entry.response.status", everyItem(startsWith("201")))
        .body(WARNINGS + ".size()", equalTo(0));
  }

  private ValidatableResponse again(String observation) {
    return send(Bundles.transaction(small.patientEntry(1), small.entry(2, observation)))
        .body("entry.response.status", everyItem(startsWith("200")));
  }

  @Test
  void saysNothingOfTheCasePostedAgain() {
    send(TestFiles.uterineCase()).body(WARNINGS + ".size()", equalTo(0));
  }

  @Test
  void saysNothingWhenTheSameComesUnderOtherFullUrls() {
    first();

    send(Bundles.transaction(small.entry(4, small.observation(urn(3))), small.patientEntry(3)))
        .body("entry.response.status", everyItem(startsWith("200")))
        .body(WARNINGS + ".size()", equalTo(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"literal", "versioned", "conditional", "relative to a fullUrl"})
  void saysNothingWhenAReferenceIsWrittenInAnotherWay(String way) {
    first();
    String id = TestServer.get("/Patient?identifier=" + small.name()).path("entry[0].resource.id");

    String observation =
        small.observation(
            switch (way) {
              case "literal" -> "Patient/" + id;
              case "versioned" -> "Patient/" + id + "/_history/1";
              case "conditional" -> "Patient?" + small.patientCondition();
              default -> "Patient/of-the-sender";
            });
    String patient =
        small
            .patientEntry(1)
            .replace(urn(1), "https://hospital.example/fhir/Patient/of-the-sender")
            .replace("\"gender\"", "\"id\": \"of-the-sender\", \"gender\"");

    send(Bundles.transaction(patient, small.entry(2, observation)))
        .body("entry.response.status", everyItem(startsWith("200")))
        .body(WARNINGS + ".size()", equalTo(0));
  }

  @Test
  void saysNothingOfTimeAndSourceInMeta() {
    first();

    again(
            small
                .observation(urn(1))
                .replace("2020-01-01T", "2021-01-01T")
                .replace("example/a", "example/b"))
        .body(WARNINGS + ".size()", equalTo(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"final\"; \"amended\"; status",
        "7.0; 7.00; valueQuantity",
        "7.0; 8.0; valueQuantity",
        "2020-07-01; 2020-07; effectiveDateTime",
        ">High<; >Low<; text",
        "\"effectiveDateTime\": \"2020-07-01\",; ''; effectiveDateTime",
        "\"identifier\":; \"language\": \"en\", \"identifier\":; language",
        "\"meta\": {; \"meta\": {\"tag\": [{\"system\": \"https://a.example\", \"code\": \"x\"}],; meta"
      })
  void namesTheElementThatDiffers(String stored, String sent, String element) {
    first();

    again(small.observation(urn(1)).replace(stored, sent))
        .body(WARNINGS + ".size()", equalTo(1))
        .body("entry[1].response.outcome.issue[0].severity", equalTo("warning"))
        .body("entry[1].response.outcome.issue[0].code", equalTo("conflict"))
        .body(
            "entry[1].response.outcome.issue[0].expression",
            contains("Bundle.entry[1].resource." + element))
        .body(
            "entry[1].response.outcome.issue[0].diagnostics",
            startsWith("Entry 1 (POST Observation, " + urn(2) + ")"))
        .body(
            "entry[1].response.outcome.issue[0].diagnostics",
            containsString("from what was sent in " + element + "."))
        .body(
            "entry[1].response.outcome.issue[0].diagnostics",
            containsString("send PUT Observation?" + small.condition()))
        .body("entry[1].response.outcome.issue[1].severity", equalTo("information"));
    TestServer.get("/Observation?" + small.condition())
        .then()
        .log()
        .ifValidationFails()
        .body("entry[0].resource.meta.versionId", equalTo("1"))
        .body("entry[0].resource.status", equalTo("final"));
  }

  @Test
  void seesTheSameFactOfAnotherPatient() {
    first();

    send(Bundles.transaction(
            new SmallCase(small.name() + "-other").patientEntry(1),
            small.entry(2, small.observation(urn(1)))))
        .body("entry[0].response.status", startsWith("201"))
        .body("entry[1].response.outcome.issue[0].expression[0]", endsWith(".subject"));
  }

  @Test
  void namesEachElementOfEachEntry() {
    first();

    send(Bundles.transaction(
            small.patientEntry(1).replace("female", "male"),
            small.entry(
                2, small.observation(urn(1)).replace("final", "amended").replace("7.0", "8"))))
        .body("entry[0].response.outcome.issue[0].expression", hasItem(endsWith(".gender")))
        .body(
            "entry[1].response.outcome.issue[0].expression",
            contains("Bundle.entry[1].resource.status", "Bundle.entry[1].resource.valueQuantity"));
  }

  @Test
  void comparesEntriesOfABatchBesideARefusedOne() {
    first();
    String faulty =
        Bundles.create(
            urn(9), "Patient", "identifier=x|y", "{\"resourceType\": \"Patient\", \"gendr\": 1}");
    String patient = "Patient?" + small.patientCondition();

    send(Bundles.batch(
            faulty,
            small.entry(2, small.observation(patient).replace("final", "amended")),
            small.patientEntry(3)))
        .body("entry[0].response.status", startsWith("422"))
        .body("entry[1].response.outcome.issue[0].diagnostics", startsWith("Entry 1 (POST"))
        .body(
            "entry[1].response.outcome.issue[0].expression",
            contains("Bundle.entry[1].resource.status"))
        .body("entry[2].response.outcome.issue.severity", not(hasItem("warning")));
  }

  @Test
  void comparesXml() {
    first();
    String id = TestServer.get("/Patient?identifier=" + small.name()).path("entry[0].resource.id");
    String bundle = small.xmlTransaction("Patient/" + id);

    xml(bundle).then().statusCode(200).body(WARNINGS + ".size()", equalTo(0));
    xml(bundle.replace("\"final\"", "\"amended\""))
        .then()
        .statusCode(200)
        .body(
            "entry[0].response.outcome.issue[0].expression",
            contains("Bundle.entry[0].resource.status"));
  }

  private static Response xml(String bundle) {
    return TestServer.fhir().contentType("application/fhir+xml").body(bundle).post("");
  }
}
