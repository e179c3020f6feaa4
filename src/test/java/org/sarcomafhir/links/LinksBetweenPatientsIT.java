package org.sarcomafhir.links;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;
import static org.sarcomafhir.support.Bundles.urn;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.support.Bundles;
import org.sarcomafhir.support.TestServer;
import org.sarcomafhir.support.TwoPatients;

/** No fact of one patient hangs on the tumour, specimen or procedure of another. */
class LinksBetweenPatientsIT {

  private TwoPatients two;

  @BeforeEach
  void storeTwoPatientsWithATumourEach(TestInfo info) {
    String method = info.getTestMethod().orElseThrow().getName();
    two = TwoPatients.stored("%s-%x".formatted(method, info.getDisplayName().hashCode()));
  }

  private ValidatableResponse refused(String bundle, String element) {
    return TestServer.post("", bundle)
        .then()
        .statusCode(422)
        .body("issue[0].diagnostics", containsString(element + " names the "))
        .body("issue[0].diagnostics", containsString(" of another patient than "));
  }

  private void accepted(String bundle) {
    TestServer.post("", bundle)
        .then()
        .statusCode(200)
        .body("entry.response.status", everyItem(startsWith("20")));
  }

  @Test
  void refusesAFindingOfAStoredPatientInTheStoredTumourOfAnother() {
    String finding = two.finding("Patient/" + two.idB(), "Condition/" + two.tumourA());

    TestServer.post("/Observation", finding)
        .then()
        .statusCode(422)
        .body("issue[0].diagnostics", startsWith("Observation.focus names the tumour of another"))
        .body("issue[0].expression", contains("Observation.focus"));
    accepted(
        Bundles.transaction(
            two.findingEntry(
                3, two.finding("Patient/" + two.idB(), "Condition/" + two.tumourB()))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fullUrl", "condition", "literal"})
  void refusesALiteralFocusHoweverThePatientIsGiven(String way) {
    String subject =
        switch (way) {
          case "fullUrl" -> urn(1);
          case "condition" -> "Patient?" + two.conditionB();
          default -> "Patient/" + two.idB();
        };
    String finding = two.finding(subject, "Condition/" + two.tumourA());

    refused(
            Bundles.transaction(two.patientEntryB(1), two.findingEntry(3, finding)),
            "Observation.focus")
        .body("issue[0].diagnostics", startsWith("Entry 1 (POST Observation, " + urn(3) + "): "))
        .body("issue[0].expression", contains("Bundle.entry[1].resource.focus"));
    accepted(
        Bundles.transaction(
            two.patientEntryB(1),
            two.findingEntry(3, finding.replace(two.tumourA(), two.tumourB()))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fullUrl", "condition", "literal"})
  void acceptsANewTumourOfThePatientHoweverEachIsGiven(String way) {
    String subject =
        switch (way) {
          case "fullUrl" -> urn(1);
          case "condition" -> "Patient?" + two.conditionB();
          default -> "Patient/" + two.idB();
        };

    accepted(
        Bundles.transaction(
            two.findingEntry(3, two.finding("Patient/" + two.idB(), urn(2))),
            two.newTumourEntry(2, subject),
            two.patientEntryB(1)));
  }

  @Test
  void refusesANewTumourOfAnotherStoredPatient() {
    refused(
        Bundles.transaction(
            two.patientEntryB(1),
            two.newTumourEntry(2, "Patient/" + two.idA()),
            two.findingEntry(3, two.finding(urn(1), urn(2)))),
        "Observation.focus");
  }

  @Test
  void seesThatAConditionalCreateMeetsTheTumourOfAnother() {
    refused(
        Bundles.transaction(
            two.patientEntryB(1),
            two.tumourEntryA(2, urn(1)),
            two.findingEntry(3, two.finding(urn(1), urn(2)))),
        "Observation.focus");
  }

  @Test
  void refusesAConditionalUpdateToTheTumourOfAnother() {
    accepted(
        Bundles.transaction(
            two.findingEntry(
                3, two.finding("Patient/" + two.idB(), "Condition/" + two.tumourB()))));
    String moved = two.finding("Patient/" + two.idB(), "Condition/" + two.tumourA());

    refused(
            Bundles.transaction(
                Bundles.update(urn(3), "Observation?" + two.findingCondition(), moved)),
            "Observation.focus")
        .body("issue[0].diagnostics", startsWith("Entry 0 (PUT Observation?"));
    TestServer.get("/Observation?" + two.findingCondition())
        .then()
        .body("entry[0].resource.meta.versionId", equalTo("1"));
  }

  @Test
  void acceptsThatATumourAndItsFindingsMoveTogether() {
    accepted(
        Bundles.transaction(
            two.findingEntry(
                3, two.finding("Patient/" + two.idA(), "Condition/" + two.tumourA()))));

    accepted(
        Bundles.transaction(
            Bundles.update(
                urn(3), "Observation?" + two.findingCondition(), two.finding(urn(1), urn(2))),
            two.patientEntryB(1),
            two.tumourUpdateA(2, urn(1))));
  }

  @Test
  void refusesOnlyThatEntryOfABatch() {
    TestServer.post(
            "",
            Bundles.batch(
                "{\"resource\": {\"resourceType\": \"Patient\", \"gendr\": 1}, \"request\": {\"method\": \"POST\", \"url\": \"Patient\"}}",
                two.findingEntry(
                    3, two.finding("Patient/" + two.idB(), "Condition/" + two.tumourA())),
                two.patientEntryB(1)))
        .then()
        .statusCode(200)
        .body("entry[1].response.status", startsWith("422"))
        .body("entry[1].response.outcome.issue[0].diagnostics", startsWith("Entry 1 (POST"))
        .body(
            "entry[1].response.outcome.issue[0].expression",
            contains("Bundle.entry[1].resource.focus"))
        .body("entry[2].response.status", startsWith("200"));
  }

  @Test
  void refusesAnAdministrationWithinTheProcedureOfAnother() {
    String bundle =
        Bundles.transaction(
            two.procedureEntry(4, "Patient/" + two.idA()),
            two.administrationEntry(5, "Patient/" + two.idB(), urn(4)));

    refused(bundle, "MedicationAdministration.partOf")
        .body("issue[0].expression", contains("Bundle.entry[1].resource.partOf"));
    accepted(bundle.replace(two.idB(), two.idA()));
  }

  @Test
  void refusesAMetastasisOfTheTumourOfAnother() {
    String metastasis = two.metastasisEntry(6, "Patient/" + two.idB(), two.tumourA());

    refused(Bundles.transaction(metastasis), "condition-related').value");
    accepted(Bundles.transaction(metastasis.replace(two.tumourA(), two.tumourB())));
  }

  @Test
  void leavesTheConditionsOfMotherAndChildAlone() {
    accepted(Bundles.transaction(two.ordinaryConditionEntry(7, two.idB(), two.tumourA())));
  }

  @Test
  void refusesAFindingInTheSpecimenOfAnother() {
    String finding =
        two.finding("Patient/" + two.idB(), "Condition/" + two.tumourB())
            .replace("\"display\": \"a block\"", "\"reference\": \"" + urn(8) + "\"");
    String bundle =
        Bundles.transaction(
            two.findingEntry(3, finding), two.specimenEntry(8, "Patient/" + two.idA()));

    refused(bundle, "Observation.specimen");
    accepted(bundle.replace(two.idA(), two.idB()));
  }

  @Test
  void refusesAReportOnTheSpecimenAndTheResultOfAnother() {
    String ofA = "Patient/" + two.idA();
    String bundle =
        Bundles.transaction(
            two.specimenEntry(8, ofA),
            two.findingEntry(3, two.finding(ofA, "Condition/" + two.tumourA())),
            two.reportEntry(9, "Patient/" + two.idB(), urn(8), urn(3)));

    refused(bundle, "DiagnosticReport.result")
        .body(
            "issue[1].diagnostics", containsString("DiagnosticReport.specimen names the specimen"))
        .body(
            "issue.expression.flatten()",
            contains("Bundle.entry[2].resource.result", "Bundle.entry[2].resource.specimen"));
    accepted(bundle.replace("Patient/" + two.idB(), ofA));
  }

  @Test
  void refusesAnOperationAfterTheTherapyOfAnother() {
    String bundle =
        Bundles.transaction(
            two.procedureEntry(4, "Patient/" + two.idA()),
            two.surgeryEntry(10, "Patient/" + two.idB(), urn(4)));

    refused(bundle, "preceding-therapy').value")
        .body("issue[0].diagnostics", containsString("names the therapy of another"));
    accepted(bundle.replace("Patient/" + two.idA(), "Patient/" + two.idB()));
  }
}
