package org.sarcomafhir.consistency;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.sarcomafhir.support.Bundles.urn;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.sarcomafhir.support.Bundles;
import org.sarcomafhir.support.IssuePaths;
import org.sarcomafhir.support.Patients;
import org.sarcomafhir.support.TestServer;

/** Rules across resources, as a sender meets them; every rule itself is in {@code case-tests}. */
class CaseRulesIT {

  private static final String ITEM = "https://hospital.example/case-rules";
  private static final String PROFILE = "https://sarcomafhir.org/fhir/StructureDefinition/";

  private String name;

  @BeforeEach
  void nameEverythingAfterTheTest(TestInfo info) {
    name = info.getTestMethod().orElseThrow().getName();
  }

  private String condition(String value) {
    return "identifier=%s|%s-%s".formatted(ITEM, name, value);
  }

  private String patient(String facts) {
    return """
        {"resourceType": "Patient", "gender": "female", %s
         "meta": {"profile": ["%ssarcoma-patient"]}, "identifier": [{"system": "%s", "value": "%s"}]}
        """
        .formatted(facts, PROFILE, Patients.SYSTEM, name);
  }

  private String patientEntry(String facts) {
    return Bundles.update(
        urn(1), "Patient?identifier=%s|%s".formatted(Patients.SYSTEM, name), patient(facts));
  }

  private String therapyEntry(String subject, String period) {
    String therapy =
        """
        {"resourceType": "Procedure", "status": "completed", "subject": {"reference": "%s"},
         "meta": {"profile": ["%ssarcoma-systemic-therapy"]},
         "identifier": [{"system": "%s", "value": "%s-therapy"}],
         "code": {"coding": [{"system": "http://snomed.info/sct", "code": "367336001"},
          {"system": "https://sarcomafhir.org/fhir/CodeSystem/systemic-regimen-cs", "code": "doxorubicin"}]},
         "performedPeriod": %s}
        """
            .formatted(subject, PROFILE, ITEM, name, period);
    return Bundles.create(urn(2), "Procedure", condition("therapy"), therapy);
  }

  private String doseEntry(String subject, String therapy, String date) {
    String dose =
        """
        {"resourceType": "MedicationAdministration", "status": "completed",
         "meta": {"profile": ["%ssarcoma-medication-administration"]},
         "identifier": [{"system": "%s", "value": "%s-dose"}],
         "medicationCodeableConcept": {"coding": [{"system": "http://www.whocc.no/atc", "code": "L01DB01"}]},
         "subject": {"reference": "%s"}, "partOf": [{"reference": "%s"}],
         "effectiveDateTime": "%s"}
        """
            .formatted(PROFILE, ITEM, name, subject, therapy, date);
    return Bundles.create(urn(3), "MedicationAdministration", condition("dose"), dose);
  }

  private static ValidatableResponse refused(String bundle, String rule) {
    return TestServer.post("", bundle)
        .then()
        .statusCode(422)
        .body("issue[0].code", equalTo("invariant"))
        .body(IssuePaths.rule("issue[0]"), equalTo(rule));
  }

  private static void accepted(String bundle) {
    TestServer.post("", bundle).then().statusCode(200);
  }

  @Test
  void refusesADoseOutsideTheTherapyOfTheSameTransaction() {
    String period = "{\"start\": \"2023-04-03\", \"end\": \"2023-07-31\"}";
    String bundle =
        Bundles.transaction(
            doseEntry(urn(1), urn(2), "2023-08-01"),
            therapyEntry(urn(1), period),
            patientEntry("\"birthDate\": \"1960\","));

    refused(bundle, "sarc-cas-5")
        .body(
            "issue[0].diagnostics",
            startsWith("Entry 0 (POST MedicationAdministration, " + urn(3) + "): "))
        .body("issue[0].expression", contains("Bundle.entry[0].resource.effective"));
    TestServer.get("/Procedure?" + condition("therapy")).then().body("total", equalTo(0));
    accepted(bundle.replace("2023-08-01", "2023-07-31"));
  }

  @Test
  void refusesADoseOutsideAStoredTherapyAndAfterAStoredDeath() {
    accepted(
        Bundles.transaction(
            patientEntry("\"deceasedDateTime\": \"2023-06-15\","),
            therapyEntry(urn(1), "{\"start\": \"2023-04-03\", \"end\": \"2023-06-01\"}")));
    String subject = "Patient?identifier=%s|%s".formatted(Patients.SYSTEM, name);
    String therapy = "Procedure?" + condition("therapy");

    refused(Bundles.transaction(doseEntry(subject, therapy, "2023-06-16")), "sarc-cas-2")
        .body(IssuePaths.rule("issue[1]"), equalTo("sarc-cas-5"));
    refused(Bundles.transaction(doseEntry(subject, therapy, "2023-06-14")), "sarc-cas-5");
    accepted(Bundles.transaction(doseEntry(subject, therapy, "2023-06")));
  }

  @Test
  void refusesOnlyThatEntryOfABatch() {
    accepted(Bundles.transaction(patientEntry("\"birthDate\": \"1960-05-02\",")));
    String subject = "Patient?identifier=%s|%s".formatted(Patients.SYSTEM, name);

    TestServer.post(
            "",
            Bundles.batch(
                therapyEntry(subject, "{\"start\": \"1906-04-03\", \"end\": \"1906-06-01\"}"),
                patientEntry("\"birthDate\": \"1960-05-03\",")))
        .then()
        .statusCode(200)
        .body("entry[0].response.status", startsWith("422"))
        .body(IssuePaths.rule("entry[0].response.outcome.issue[0]"), equalTo("sarc-cas-1"))
        .body("entry[1].response.status", startsWith("200"));
  }

  @Test
  void holdsACorrectedDeathAgainstWhatIsStored() {
    accepted(
        Bundles.transaction(
            patientEntry("\"birthDate\": \"1960\","),
            therapyEntry(urn(1), "{\"start\": \"2023-04-03\", \"end\": \"2023-06-01\"}")));

    TestServer.post("", Bundles.transaction(patientEntry("\"deceasedDateTime\": \"2023-05-31\",")))
        .then()
        .statusCode(422)
        .body("issue[0].diagnostics", containsString("Patient.deceased contradicts Procedure/"))
        .body(IssuePaths.rule("issue[0]"), equalTo("sarc-cas-2"))
        .body("issue[0].expression", contains("Bundle.entry[0].resource.deceased"));
    accepted(Bundles.transaction(patientEntry("\"deceasedDateTime\": \"2023-06-01\",")));
  }

  @Test
  void acceptsThatADeathAndWhatContradictsItAreCorrectedTogether() {
    String therapy = therapyEntry(urn(1), "{\"start\": \"2023-04-03\", \"end\": \"2023-06-01\"}");
    accepted(Bundles.transaction(patientEntry("\"birthDate\": \"1960\","), therapy));
    String corrected =
        therapy
            .replace("2023-06-01", "2023-05-20")
            .replace(
                "\"method\": \"POST\", \"url\": \"Procedure\", \"ifNoneExist\": \""
                    + condition("therapy"),
                "\"method\": \"PUT\", \"url\": \"Procedure?" + condition("therapy"));

    accepted(Bundles.transaction(patientEntry("\"deceasedDateTime\": \"2023-05-31\","), corrected));
    TestServer.get("/Procedure?" + condition("therapy"))
        .then()
        .body("entry[0].resource.performedPeriod.end", equalTo("2023-05-20"));
  }

  @Test
  void validatesABundleWithoutStoringIt() {
    String report =
        """
        {"resourceType": "DiagnosticReport", "status": "final",
         "meta": {"profile": ["%ssarcoma-pathology-report"]},
         "code": {"coding": [{"system": "http://loinc.org", "code": "11529-5"}]},
         "subject": {"reference": "%s"}, "effectiveDateTime": "2023-06-20",
         "specimen": [{"identifier": {"system": "%s", "value": "1"}}], "conclusion": "Leiomyosarcoma"}
        """
            .formatted(PROFILE, urn(1), ITEM);
    String bundle =
        Bundles.transaction(
            patientEntry("\"deceasedDateTime\": \"2023-06-15\","),
            therapyEntry(urn(1), "{\"start\": \"2023-04-03\", \"end\": \"2023-06-16\"}"),
            Bundles.create(urn(4), "DiagnosticReport", condition("report"), report));

    TestServer.post("/Bundle/$validate", bundle)
        .then()
        .statusCode(200)
        .body("issue[0].severity", equalTo("error"))
        .body(IssuePaths.rule("issue[0]"), equalTo("sarc-cas-2"))
        .body("issue[0].expression", contains("Bundle.entry[1].resource.performed"))
        .body(
            IssuePaths.rules("issue.findAll { it.severity == 'warning' }"), hasItem("sarc-cas-3"));
    TestServer.get("/Patient?identifier=%s|%s".formatted(Patients.SYSTEM, name))
        .then()
        .body("total", equalTo(0));
  }
}
