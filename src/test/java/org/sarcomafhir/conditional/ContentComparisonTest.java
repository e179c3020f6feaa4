package org.sarcomafhir.conditional;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomafhir.support.MemoryStore;

/** Sent and stored content are compared element by element, and references by where they lead. */
class ContentComparisonTest {

  private static final FhirContext CONTEXT = FhirContext.forR4Cached();
  private static final String BASE = "http://127.0.0.1:8080/fhir";
  private static final String STORED =
      """
      {"resourceType": "Observation", "id": "9",
       "meta": {"versionId": "3", "lastUpdated": "2020-01-01T00:00:00Z",
        "profile": ["http://p.example/1", "http://p.example/2"],
        "tag": [{"system": "http://t.example", "code": "t", "display": "first"}]},
       "status": "final", "code": {"text": "a score"}, "subject": {"reference": "Patient/1"},
       "identifier": [{"system": "urn:oid:1.2.3", "value": "7"}],
       "_effectiveDateTime": {"extension": [{"url": "http://e.example", "valueCode": "unknown"}]},
       "valueQuantity": {"value": 7.0}}
      """;

  private final MemoryStore store = new MemoryStore();

  private List<String> differences(String sent) {
    Patient patient = new Patient();
    patient.setId("Patient/1");
    store.put("identifier=s|1", patient);
    return new ContentComparison(CONTEXT)
        .differences(
            CONTEXT.newJsonParser().parseResource(Observation.class, sent),
            CONTEXT.newJsonParser().parseResource(Observation.class, STORED),
            new LiteralReferences(store, BASE, Map.of("urn:uuid:1", "Patient/1")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "`Patient/1`; `urn:uuid:1`",
        "`Patient/1`; `Patient/1/_history/2`",
        "`Patient/1`; `http://127.0.0.1:8080/fhir/Patient/1`",
        "`Patient/1`; `http://127.0.0.1:8080/fhir/Patient/1/_history/2`",
        "`Patient/1`; `Patient?identifier=s|1`",
        "`\"id\": \"9\",`; ``",
        "`\"versionId\": \"3\",`; `\"source\": \"http://s.example\",`",
        "`, \"http://p.example/2\"`; ``",
        "`first`; `second`",
        "`2020-01-01T`; `2021-01-01T`"
      })
  void findsNoDifference(String stored, String sent) {
    assertThat(STORED).contains(stored);
    assertThat(differences(STORED.replace(stored, sent))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "`Patient/1`; `urn:uuid:2`; subject",
        "`Patient/1`; `Patient/11`; subject",
        "`Patient/1`; `http://127.0.0.1:8081/fhir/Patient/1`; subject",
        "`Patient/1`; `Patient?identifier=s|2`; subject",
        "`Patient/1`; `Group/1`; subject",
        "`p.example/2`; `p.example/3`; meta",
        "`\"code\": \"t\"`; `\"code\": \"u\"`; meta",
        "`urn:oid:1.2.3`; `urn:oid:1.2.4`; identifier",
        "`unknown`; `masked`; effectiveDateTime",
        "`7.0`; `7.00`; valueQuantity",
        "`{\"value\": 7.0}`; `{\"value\": 7.0, \"comparator\": \"<\"}`; valueQuantity",
        "`\"status\": \"final\",`; ``; status",
        "`\"status\"`; `\"language\": \"en\", \"status\"`; language"
      })
  void findsTheElement(String stored, String sent, String element) {
    assertThat(STORED).contains(stored);
    assertThat(differences(STORED.replace(stored, sent))).containsExactly(element);
  }

  @Test
  void findsAValueOfAnotherType() {
    assertThat(
            differences(
                STORED.replace("\"valueQuantity\": {\"value\": 7.0}", "\"valueInteger\": 7")))
        .containsExactlyInAnyOrder("valueInteger", "valueQuantity");
  }
}
