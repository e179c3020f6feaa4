package org.sarcomafhir.security;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Why a search finds nothing is told as far as the caller may know what is stored. */
class ReasonsOfOthersIT {

  private static final String IDENTIFIER = "identifier=https://nobody.example/%s%%7C1";

  @Test
  void tellsClinicians() {
    AccessServer.as("physician", "system/*.rs")
        .get("/Patient?" + IDENTIFIER.formatted(UUID.randomUUID()))
        .then()
        .statusCode(200)
        .body(
            "entry[0].resource.issue[0].diagnostics",
            containsString("No Patient stored here has a value of"));
  }

  @Test
  void tellsNobodyOfFactsThatOthersHaveSent() {
    Sender sender = Sender.fresh("reasons");
    String patient = sender.create("Patient", Sender.patient("reasons", "Reasons"));
    sender.create(
        "Condition",
        """
        {"resourceType": "Condition", "subject": {"reference": "%s"}, "code": {"text": "A tumour"},
         "extension": [{"valueCodeableConcept": {"coding": [{"code": "8850/3",
             "system": "http://terminology.hl7.org/CodeSystem/icd-o-3"}]},
           "url": "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-histology-morphology-behavior"}],
         "verificationStatus": {"coding": [{"code": "refuted",
           "system": "http://terminology.hl7.org/CodeSystem/condition-ver-status"}]}}
        """
            .formatted(patient));
    String refuted = "/Condition?histology=8850/3&verification-status=refuted";

    AccessServer.as("physician", "system/*.rs")
        .get(refuted)
        .then()
        .body("total", equalTo(0))
        .body("entry[0].resource.issue[0].diagnostics", containsString("1 refuted"));
    for (String path :
        new String[] {refuted, "/Patient?" + IDENTIFIER.formatted(UUID.randomUUID())}) {
      Sender.fresh("other").submits().get(path).then().statusCode(200).body("entry", nullValue());
    }
  }

  @Test
  void tellsResearchersNothing() {
    AccessServer.as("science", "system/*.rs")
        .header("Prefer", "return=OperationOutcome")
        .get("/Patient?" + IDENTIFIER.formatted(UUID.randomUUID()) + "&_summary=count")
        .then()
        .statusCode(200)
        .body(
            "entry[0].resource.issue.diagnostics.join(' ')",
            containsString("fewer than 5, or none"))
        .body("entry[1]", nullValue());
  }
}
