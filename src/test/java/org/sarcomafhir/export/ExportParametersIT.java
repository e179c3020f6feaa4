package org.sarcomafhir.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.support.BulkClient;
import org.sarcomafhir.support.Patients;
import org.sarcomafhir.support.TestServer;

/** The parameters that say what is exported, and those that say nothing. */
class ExportParametersIT {

  private static final BulkClient CLIENT = BulkClient.ofTestServer();

  private static String identifier() {
    return "export-" + UUID.randomUUID();
  }

  private static String filter(String... identifiers) {
    return "_typeFilter=Patient?identifier=" + String.join(",", identifiers);
  }

  private static int total(String search) {
    return TestServer.get(search).jsonPath().getInt("total");
  }

  @Test
  void exportsWhatMeetsAnyFilterOfItsType() {
    String one = identifier();
    String two = identifier();
    String three = identifier();
    List<String> ids =
        List.of(one, two, three).stream().map(Patients::json).map(Patients::create).toList();

    // a comma inside a query is an alternative of the query
    assertThat(ids(filter(one, two))).containsExactlyInAnyOrder(ids.get(0), ids.get(1));
    assertThat(ids(filter(one) + ",Patient?identifier=" + three))
        .containsExactlyInAnyOrder(ids.get(0), ids.get(2));
    assertThat(ids(filter(one) + "&" + filter(two)))
        .containsExactlyInAnyOrder(ids.get(0), ids.get(1));
    assertThat(ids(filter(one) + "%26gender=male")).isEmpty();
    assertThat(ids(filter(one) + "%26gender=female")).containsExactly(ids.get(0));
  }

  private static List<String> ids(String query) {
    return CLIENT.ids(CLIENT.export("/Patient/$export?_type=Patient&" + query), "Patient");
  }

  @Test
  void takesParametersFromABody() {
    String number = identifier();
    String id = Patients.create(Patients.json(number));
    String other = Patients.create(Patients.json(identifier()));
    String status =
        BulkClient.started(
            TestServer.fhir()
                .header("Prefer", "respond-async")
                .body(
                    """
                    {"resourceType": "Parameters", "parameter": [
                      {"name": "_type", "valueString": "Patient,Condition"},
                      {"name": "_type", "valueString": "Observation"},
                      {"name": "_since", "valueInstant": "2020-01-01T00:00:00Z"},
                      {"name": "_outputFormat", "valueString": "application/fhir+ndjson"},
                      {"name": "patient", "valueReference": {"reference": "Patient/%s"}}]}"""
                        .formatted(id))
                .post("/Patient/$export"));
    JsonPath manifest = CLIENT.wait(status).jsonPath();
    assertThat(manifest.getString("request")).isEqualTo(TestServer.base() + "/Patient/$export");
    assertThat(CLIENT.ids(manifest, "Patient")).containsExactly(id).doesNotContain(other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/fhir%2Bndjson",
        "application/fhir+ndjson",
        "application/ndjson",
        "ndjson"
      })
  void writesLinesOfJson(String format) {
    CLIENT.export("/$export?_type=Basic&_outputFormat=" + format);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_elements=id",
        "_type=Nonsense",
        "_type=Patient,",
        "_outputFormat=application/parquet",
        "_since=yesterday",
        "_since=2020-01-01",
        "_since=2020-01-01T00:00:00Z&_since=2020-01-01T00:00:00Z",
        "_typeFilter=Patient",
        "_typeFilter=Nonsense?name=x",
        "_typeFilter=Patient?nonsense=x",
        "_typeFilter=Patient?name=",
        "_typeFilter=Patient?birthdate=never",
        "_typeFilter=Patient?_sort=name",
        "_typeFilter=Patient?_include=Patient:link",
        "_typeFilter=Patient?_count=3",
        "_typeFilter=Patient?name:nonsense=x",
        "_typeFilter=Patient?_has:Observation=x",
        "_type=Observation&_typeFilter=Patient?gender=male"
      })
  void refusesWhatItDoesNotUnderstand(String query) {
    CLIENT
        .ask("/$export?" + query)
        .then()
        .statusCode(400)
        .body("issue[0].severity", equalTo("error"));
  }

  @Test
  void refusesTypesThatBelongToNoPatient() {
    CLIENT
        .ask("/Patient/$export?_type=Patient,Organization")
        .then()
        .statusCode(400)
        .body("issue[0].diagnostics", containsString("Organization"));
    CLIENT.ask("/Patient/$export?patient=Patient/1").then().statusCode(400);
  }

  @Test
  void saysInTheErrorFileWhatItHasIgnored() {
    String number = identifier();
    String id = Patients.create(Patients.json(number));
    Response answer =
        TestServer.fhir()
            .header("Prefer", "respond-async, handling=lenient")
            .get(
                "/Patient/$export?_elements=id&_type=Patient,Organization&"
                    + filter(number)
                    + "%26nonsense=x");
    JsonPath manifest = CLIENT.wait(BulkClient.started(answer)).jsonPath();
    assertThat(CLIENT.ids(manifest, "Patient")).containsExactly(id);
    List<String> errors = CLIENT.lines(manifest, "error", "OperationOutcome");
    assertThat(manifest.getInt("error[0].count")).isEqualTo(3).isEqualTo(errors.size());
    assertThat(errors)
        .anyMatch(line -> line.contains("no parameter _elements"))
        .anyMatch(line -> line.contains("Organization"))
        .anyMatch(line -> line.contains("no search parameter nonsense"))
        .allMatch(line -> line.contains("\"severity\":\"information\""));
  }

  @Test
  void saysInTheErrorFileWhichCodesNobodyKnows() {
    String below = "Condition?code:below=http://snomed.info/sct|443719001";
    JsonPath search = TestServer.get("/" + below).jsonPath();
    JsonPath manifest = CLIENT.export("/$export?_type=Condition&_typeFilter=" + below);
    String remark =
        search.getString(
            "entry.find { it.search.mode == 'outcome' }.resource.issue[0].diagnostics");
    assertThat(CLIENT.lines(manifest, "error", "OperationOutcome"))
        .singleElement()
        .asString()
        .contains(remark);
    assertThat(CLIENT.ids(manifest, "Condition")).hasSize(total("/" + below + "&_summary=count"));
  }
}
