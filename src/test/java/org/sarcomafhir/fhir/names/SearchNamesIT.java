package org.sarcomafhir.fhir.names;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomafhir.support.Bundles;
import org.sarcomafhir.support.TestServer;
import org.sarcomafhir.support.Urls;

/** A search that names what does not exist is refused with the name that was meant. */
class SearchNamesIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Patient?gendr=male; Patient has no search parameter gendr. Did you mean gender?",
        "Patient?gendr:exact=male; Did you mean gender?",
        "Patient?mitotic-count-min=ge3; mitotic-count-min is a parameter of Observation: use _has:Observation:patient:mitotic-count-min.",
        "Patient?mitotic-cout-min=ge3; mitotic-count-min is a parameter of Observation",
        "Condition?mitotic-count-min=ge3; use _has:Observation:focus:mitotic-count-min.",
        "Observation?histology=x; histology is a parameter of Condition: use focus:Condition.histology.",
        "Condition?gender=male; use patient:Patient.gender.",
        "Patient?_has:Observation:patient:mitotic-cont-min=ge3; Observation has no search parameter mitotic-cont-min. Did you mean mitotic-count-min",
        "Patient?_has:Observation:patien:code=x; Observation has no search parameter patien. Did you mean patient?",
        "Patient?_has:Observation:code:code=x; code of Observation is of type token",
        "Patient?_has:Observation:patient:histology=x; use _has:Observation:patient:focus.histology.",
        "Observation?patient.gendr=male; has no search parameter gendr. Did you mean gender?",
        "Observation?subject.gendr=male; None of the 4 types that may stand there has a search parameter gendr. Did you mean gender?",
        "Observation?patien.gender=male; Observation has no search parameter patien. Did you mean patient?",
        "Observation?code.text=x; code of Observation is of type token",
        "Observation?subject:Condition.code=x; subject leads to no Condition. It leads to Device",
        "Patient?_sort=gendr; _sort=gendr: Patient has no search parameter gendr. Did you mean gender?",
        "Observation?_include=Observation:patien; Did you mean patient?",
        "Patient?_revinclude=Observation:code; code of Observation is of type token"
      })
  void namesWhatWasMeant(String query, String words) {
    TestServer.get("/" + query)
        .then()
        .statusCode(400)
        .body("issue[0].details.coding[0].code", equalTo("search-parameter-unknown"))
        .body("issue[0].diagnostics", containsString(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Patient?_has:Observtion:patient:code=x; Observtion is no resource type of FHIR R4. Did you mean Observation?",
        "Observation?subject:Patien.gender=x; Patien is no resource type of FHIR R4. Did you mean Patient?",
        "Patient?_has:Observation:patient:focus:Condition.histology=x; Write focus in place of focus:Condition",
        "Patient?_has:Observation:patient=x; Write _has:TYPE:REFERENCE:PARAMETER=VALUE",
        "Observation?_include=patient; Write _include=TYPE:REFERENCE",
        "Patient?_revinclude=Observation; Write one of Observation:based-on"
      })
  void saysWhatElseIsWrong(String query, String words) {
    TestServer.get("/" + query)
        .then()
        .statusCode(400)
        .body("issue[0].diagnostics", containsString(words));
  }

  @ParameterizedTest
  @CsvSource({
    "Patient?_has:Observation:patient:focus.histology=x",
    "Patient?_has:Observation:patient:_has:Provenance:target:agent=Device/x",
    "Patient?_has:Observation:patient:_tag=x",
    "Observation?focus:Condition=x",
    "Observation?subject:Patient.gender=unknown",
    "Patient?_sort=-birthdate,_lastUpdated",
    "Observation?_include=*&code=x",
    "Patient?_revinclude=Observation:patient:Patient&_id=x"
  })
  void takesWhatExists(String query) {
    TestServer.get("/" + query).then().statusCode(200);
  }

  @Test
  void saysAllAtOnce() {
    TestServer.get("/Patient?gendr=male&famly=x&_sort=birthdat")
        .then()
        .statusCode(400)
        .body("issue", hasSize(3))
        .body("issue.diagnostics", hasItem(containsString("Did you mean family?")));
  }

  @Test
  void leavesUnknownChainsOutWhenAskedTo() {
    TestServer.fhir()
        .header("Prefer", "handling=lenient")
        .get(Urls.encoded("/Observation?patient.gendr=male&code=http://loinc.org|21889-1"))
        .then()
        .statusCode(200)
        .body("link[0].url", not(containsString("gendr")));
  }

  @Test
  void saysItOfTheEntriesOfABatch() {
    TestServer.post(
            "",
            Bundles.batch("{\"request\": {\"method\": \"GET\", \"url\": \"Patient?gendr=male\"}}"))
        .then()
        .statusCode(200)
        .body("entry[0].response.status", containsString("400"))
        .body(
            "entry[0].response.outcome.issue[0].diagnostics",
            containsString("Did you mean gender?"));
  }
}
