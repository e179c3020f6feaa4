package org.sarcomafhir.reasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.support.Patients;
import org.sarcomafhir.support.TestServer;

/** Codes that nobody can have are told where a search finds nothing. */
class UnknownCodesIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Observation?ihc-marker=CS/ihc-marker-cs|desmn; CS/ihc-marker-cs has no code desmn. The nearest are CS/ihc-marker-cs|desmin (Desmin)",
        "Observation?ihc-marker=desmn; No code system of this server has the code desmn. The nearest are CS/ihc-marker-cs|desmin",
        "Patient?_has:Observation:patient:ihc-marker=CS/ihc-marker-cs|desmn; The nearest are CS/ihc-marker-cs|desmin",
        "Observation?ihc-marker-result=CS/ihc-marker-cs|desmn$10828004; The nearest are CS/ihc-marker-cs|desmin",
        "Observation?code=CS/ihc-marker-cs|mitotic-count; It is a code of CS/pathology-observation-cs",
        "Observation?ihc-marker=http://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs|desmin; Did you mean CS/ihc-marker-cs?",
        "Observation?ihc-marker=https://example.org/ihc-marker|desmin; Did you mean CS/ihc-marker-cs?",
        "Observation?code=http://loinc.org/|84892-9; Did you mean http://loinc.org?",
        "Patient?identifier=urn:none:such|1; No Patient stored here has a value of urn:none:such in identifier",
        "Procedure?position-to-surgery=CS/any|postop; position-to-surgery takes codes without a system: write position-to-surgery=postop",
        "Observation?code=|desmin; |desmin asks for a code that has no system. code=desmin finds it under any system"
      })
  void sayWhatWasMeant(String query, String words) {
    String base = "https://sarcomafhir.org/fhir/CodeSystem/";
    TestServer.get("/" + query.replace("CS/", base))
        .then()
        .statusCode(200)
        .body("total", equalTo(0))
        .body("entry[0].search.mode", equalTo("outcome"))
        .body("entry[0].resource.issue[0].diagnostics", containsString(words.replace("CS/", base)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient?_id=nobody-has-this-id",
        "Observation?code=http://snomed.info/sct|1",
        "Observation?code=http://loinc.org|1-8&status=final",
        "Patient?name=nobody-is-called-so"
      })
  void sayNothingOfWhatNobodyKnows(String query) {
    assertThat(
            TestServer.get("/" + query)
                .then()
                .statusCode(200)
                .body("total", equalTo(0))
                .extract()
                .<Object>path("entry"))
        .isNull();
  }

  /** The system of a hospital is no mistake. */
  @Test
  void sayNothingOfASystemInUse() {
    Patients.create(Patients.json("reasons-" + UUID.randomUUID()));
    assertThat(
            TestServer.get(
                    "/Patient?identifier=%s|%s".formatted(Patients.SYSTEM, UUID.randomUUID()))
                .then()
                .statusCode(200)
                .extract()
                .<Object>path("entry"))
        .isNull();
  }
}
