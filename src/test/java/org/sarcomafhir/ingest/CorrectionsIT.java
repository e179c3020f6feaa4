package org.sarcomafhir.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;
import static org.sarcomafhir.support.Bundles.urn;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.sarcomafhir.support.Bundles;
import org.sarcomafhir.support.Patients;
import org.sarcomafhir.support.TestServer;
import org.sarcomafhir.support.TwoPatients;

/** What was sent is corrected by a conditional update on the sender's own identifier. */
class CorrectionsIT {

  private static final String EQUIVOCAL = "42425007";
  private static final String NEGATIVE = "260385009";

  private TwoPatients two;

  @BeforeEach
  void storeTwoPatients(TestInfo info) {
    two = TwoPatients.stored(info.getTestMethod().orElseThrow().getName());
  }

  private String finding() {
    return two.finding("Patient/" + two.idA(), "Condition/" + two.tumourA());
  }

  private ValidatableResponse send(String... entries) {
    return TestServer.post("", Bundles.transaction(entries)).then();
  }

  private ValidatableResponse correct(String finding) {
    return send(Bundles.update(urn(3), "Observation?" + two.findingCondition(), finding));
  }

  /** Ids of the two patients that the researcher's question finds. */
  private List<String> withResult(String result) {
    return TestServer.get(
            "/Patient?_id=%s,%s&_has:Observation:patient:ihc-marker-result=desmin$%s"
                .formatted(two.idA(), two.idB(), result))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("entry.findAll { it.search.mode == 'match' }.resource.id", String.class);
  }

  @Test
  void makesNoVersionOfWhatIsSentAgainUnchanged() {
    correct(finding()).body("entry[0].response.status", startsWith("201"));

    correct(finding())
        .statusCode(200)
        .body("entry[0].response.status", startsWith("200"))
        .body("entry[0].response.etag", equalTo("W/\"1\""));
  }

  @Test
  void makesAVersionOfAnAmendmentAndKeepsTheFormerOne() {
    String id =
        correct(finding()).extract().<String>path("entry[0].response.location").split("/", -1)[1];
    assertThat(withResult(NEGATIVE)).containsExactly(two.idA());

    correct(finding().replace("final", "amended").replace(NEGATIVE, EQUIVOCAL))
        .statusCode(200)
        .body("entry[0].response.status", startsWith("200"))
        .body("entry[0].response.etag", equalTo("W/\"2\""));

    assertThat(withResult(EQUIVOCAL)).containsExactly(two.idA());
    assertThat(withResult(NEGATIVE)).isNullOrEmpty();
    TestServer.get("/Observation/" + id + "/_history")
        .then()
        .body("entry.resource.status", contains("amended", "final"))
        .body(
            "entry.resource.valueCodeableConcept.coding.code.flatten()",
            contains(EQUIVOCAL, NEGATIVE));
  }

  @Test
  void refusesACorrectionThatTwoResourcesMeet() {
    TestServer.post("/Observation", finding()).then().statusCode(201);
    TestServer.post("/Observation", finding()).then().statusCode(201);

    correct(finding().replace("final", "amended")).statusCode(412);

    TestServer.get("/Observation?" + two.findingCondition())
        .then()
        .body("entry.resource.meta.versionId", contains("1", "1"));
  }

  @Test
  void takesWhatWasEnteredInErrorOutOfTheQuestions() {
    correct(finding()).statusCode(200);
    assertThat(withResult(NEGATIVE)).containsExactly(two.idA());

    correct(finding().replace("final", "entered-in-error")).statusCode(200);

    assertThat(withResult(NEGATIVE)).isNullOrEmpty();
    TestServer.get("/Observation?" + two.findingCondition())
        .then()
        .body("entry.resource.status", contains("entered-in-error"));
  }

  @Test
  void keepsTwoHospitalsWithTheSameNumberApart() {
    String here = Patients.json("same-number");
    String there = here.replace(Patients.SYSTEM, "https://other-hospital.example/patients");
    String hereCondition = "Patient?identifier=" + Patients.SYSTEM + "|same-number";
    String thereCondition =
        "Patient?identifier=https://other-hospital.example/patients|same-number";
    send(Bundles.update(urn(1), hereCondition, here), Bundles.update(urn(2), thereCondition, there))
        .body("entry.response.status", everyItem(startsWith("201")));

    send(Bundles.update(urn(2), thereCondition, there.replace("female", "male")))
        .body("entry[0].response.etag", equalTo("W/\"2\""));

    TestServer.get("/" + hereCondition)
        .then()
        .body("total", equalTo(1))
        .body("entry[0].resource.gender", equalTo("female"))
        .body("entry[0].resource.meta.versionId", equalTo("1"));
    TestServer.get("/" + thereCondition)
        .then()
        .body("total", equalTo(1))
        .body("entry[0].resource.gender", equalTo("male"));
  }

  @Test
  void movesTheFactsOfAMergedPatientByConditionalUpdate() {
    correct(finding()).statusCode(200);
    String merged =
        Patients.json(two.name() + "-a")
            .replace(
                "\"gender\"",
                "\"active\": false, \"link\": [{\"type\": \"replaced-by\", \"other\": {\"reference\": \"Patient/%s\"}}], \"gender\""
                    .formatted(two.idB()));

    send(Bundles.update(urn(1), "Patient?" + two.conditionA(), merged))
        .statusCode(200)
        .body("entry[0].response.etag", equalTo("W/\"2\""));
    assertThat(withResult(NEGATIVE)).as("the server points nothing anew").contains(two.idA());

    String survivor = "Patient/" + two.idB();
    send(
            two.tumourUpdateA(2, survivor),
            Bundles.update(
                urn(3), "Observation?" + two.findingCondition(), two.finding(survivor, urn(2))))
        .statusCode(200)
        .body("entry.response.status", everyItem(startsWith("200")))
        .body("entry.response.etag", everyItem(equalTo("W/\"2\"")));
    assertThat(withResult(NEGATIVE)).containsExactly(two.idB());
  }
}
