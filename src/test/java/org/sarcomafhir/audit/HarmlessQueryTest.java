package org.sarcomafhir.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessQueryTest {

  private static final HarmlessQuery QUERIES =
      new HarmlessQuery(
          new KnownWords(
              Set.of("Condition", "Observation", "Patient"),
              () ->
                  List.of(
                      "_id",
                      "_lastUpdated",
                      "birthdate",
                      "category",
                      "code",
                      "date",
                      "identifier",
                      "name",
                      "patient",
                      "status",
                      "subject")));

  private static String shown(String query) {
    String[] pair = query.split("=", 2);
    return QUERIES.of(Map.of(pair[0], List.of(pair[1])));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_count=20",
        "_summary=count",
        "_sort=-date,code",
        "_include=Condition:subject",
        "_revinclude=Observation:patient:Patient",
        "status=final,amended",
        "code=http://snomed.info/sct|10828004",
        "code:below=http://snomed.info/sct|10828004",
        "code:in=https://sarcomafhir.org/fhir/ValueSet/ihc-marker-vs",
        "category=http://terminology.hl7.org/CodeSystem/observation-category|laboratory"
      })
  void staysAsItIs(String query) {
    assertThat(shown(query)).isEqualTo(query);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name=Smith",
        "identifier=http://snomed.info/sct|4711",
        "birthdate=1980-01-01",
        "_id=smith",
        "subject=Patient/1",
        "_lastUpdated=gt2020-01-01",
        "code=Smith",
        "code=4711",
        "code=urn:oid:1.2.3|4711",
        "code=http://snomed.info/sct|John Smith",
        "code=http://snomed.info/sct|10828004,Smith",
        "code:text=smith",
        "status=Smith",
        "subject.code=http://snomed.info/sct|10828004",
        "_count=19800101",
        "_sort=Smith",
        "_sort=mustermann",
        "_include=Mustermann:erika",
        "_type=Mustermann",
        "status=erika-mustermann",
        "category=mustermann",
        "code=http://loinc.org|Mustermann",
        "_content=smith",
        "_filter=name eq smith"
      })
  void leavesOutTheValue(String query) {
    assertThat(shown(query)).isEqualTo(query.substring(0, query.indexOf('=') + 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "John Smith=1",
        "\u00fc=1",
        "1980-01-01=1",
        "<b>=1",
        "Mustermann=",
        "subject.mustermann=1"
      })
  void leavesOutWhatIsNoName(String query) {
    assertThat(shown(query)).isEqualTo("...=");
  }
}
