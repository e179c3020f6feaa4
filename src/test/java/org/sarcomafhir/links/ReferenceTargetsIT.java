package org.sarcomafhir.links;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.sarcomafhir.support.Bundles.urn;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.support.Bundles;
import org.sarcomafhir.support.Patients;
import org.sarcomafhir.support.TestServer;

/** A reference that the server looks up leads to what belongs there, or the write is refused. */
class ReferenceTargetsIT {

  private static final String SYSTEM = "https://sarcomafhir.org/fhir/NamingSystem/test-target";
  private static final String PROFILE = "https://sarcomafhir.org/fhir/StructureDefinition/";

  @Test
  void refusesAConditionThatIsMetByAResourceOfAWrongType() {
    Patients.create(Patients.json("target-a"));
    send("Specimen", "target-specimen", specimen("target-specimen", "target-a", ""))
        .statusCode(200);
    String procedure =
        """
        {"resourceType": "Procedure", "status": "completed", %s "code": {"text": "Operation"},
         "subject": {"reference": "%%s"}}
        """
            .formatted(identifier("target-operation"));

    send(
            "Procedure",
            "target-operation",
            procedure.formatted("Specimen?identifier=" + SYSTEM + "|target-specimen"))
        .statusCode(422)
        .body("issue[0].diagnostics", containsString("Procedure.subject names a Specimen"))
        .body("issue[0].expression[0]", equalTo("Bundle.entry[0].resource.subject"));
    send(
            "Procedure",
            "target-operation",
            procedure.formatted("Patient?identifier=" + Patients.SYSTEM + "|target-a"))
        .statusCode(200);
  }

  @Test
  void refusesASpecimenThatIsMetByItsOwnParentCondition() {
    Patients.create(Patients.json("target-b"));
    send("Specimen", "target-block", specimen("target-block", "target-b", "")).statusCode(200);

    send(
            "Specimen",
            "target-block",
            specimen(
                "target-block",
                "target-b",
                "\"parent\": [{\"reference\": \"Specimen?identifier=%s|target-block\"}],"
                    .formatted(SYSTEM)))
        .statusCode(422)
        .body("issue[0].diagnostics", containsString("Specimen.parent names the resource itself"));
  }

  @Test
  void refusesASizeMeasuredOnTheSpecimenOfAnotherPatient() {
    Patients.create(Patients.json("target-c"));
    Patients.create(Patients.json("target-d"));
    send("Specimen", "target-of-d", specimen("target-of-d", "target-d", "")).statusCode(200);

    send("Observation", "target-size", size("target-c"))
        .statusCode(422)
        .body("issue[0].diagnostics", containsString("specimen of another patient"));
    send("Observation", "target-size", size("target-d")).statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Patient/some-id?x=y", "?identifier=a", "Patients?identifier=a"})
  void refusesAConditionOnWhatIsNoType(String reference) {
    String basic =
        """
        {"resourceType": "Basic", "id": "target-basic", "code": {"text": "any"},
         "subject": {"reference": "%s"}}
        """
            .formatted(reference);

    for (Response answer :
        List.of(
            TestServer.put("/Basic/target-basic", basic),
            TestServer.post("/Basic", basic),
            TestServer.post(
                "", Bundles.transaction(Bundles.update(urn(8802), "Basic/target-basic", basic))))) {
      answer
          .then()
          .statusCode(422)
          .body("issue[0].details.coding[0].code", equalTo("reference-malformed"))
          .body("issue[0].diagnostics", containsString("?parameter"));
    }
  }

  private static ValidatableResponse send(String type, String value, String resource) {
    String url = "%s?identifier=%s|%s".formatted(type, SYSTEM, value);
    return TestServer.post("", Bundles.transaction(Bundles.update(urn(8801), url, resource)))
        .then();
  }

  private static String identifier(String value) {
    return "\"identifier\": [{\"system\": \"%s\", \"value\": \"%s\"}],".formatted(SYSTEM, value);
  }

  private static String patient(String value) {
    return "\"subject\": {\"reference\": \"Patient?identifier=%s|%s\"}"
        .formatted(Patients.SYSTEM, value);
  }

  private static String specimen(String value, String patient, String more) {
    return """
        {"resourceType": "Specimen", "meta": {"profile": ["%ssarcoma-specimen"]}, %s %s
         "type": {"text": "Resection specimen"}, %s}
        """
        .formatted(PROFILE, identifier(value), more, patient(patient));
  }

  private static String size(String patient) {
    return """
        {"resourceType": "Observation", "meta": {"profile": ["%ssarcoma-tumor-size"]}, %s
         "status": "final", "code": {"coding": [{"system": "http://loinc.org", "code": "21889-1"}]},
         "effectiveDateTime": "2022-02-01",
         "specimen": {"reference": "Specimen?identifier=%s|target-of-d"},
         "component": [{"code": {"coding": [{"system": "http://loinc.org", "code": "33728-7"}]},
           "valueQuantity": {"value": 3, "system": "http://unitsofmeasure.org", "code": "cm"}}],
         %s}
        """
        .formatted(PROFILE, identifier("target-size"), SYSTEM, patient(patient));
  }
}
