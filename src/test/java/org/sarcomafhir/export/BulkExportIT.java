package org.sarcomafhir.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import ca.uhn.fhir.context.FhirContext;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.support.BulkClient;
import org.sarcomafhir.support.Patients;
import org.sarcomafhir.support.TestServer;

/** The way of a client through an export. */
class BulkExportIT {

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
  void goesTheWholeWay() {
    String number = identifier();
    String id = Patients.create(Patients.json(number));
    Instant before = Instant.now();

    String status = CLIENT.start("/$export?_type=Patient&" + filter(number));
    // a small one is done when it is first asked for
    Response first = CLIENT.get(status);
    first
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("request", equalTo(TestServer.base() + "/$export?_type=Patient&" + filter(number)))
        .body("requiresAccessToken", equalTo(false))
        .body("output.size()", equalTo(1))
        .body("output[0].type", equalTo("Patient"))
        .body("output[0].count", equalTo(1))
        .body("error.size()", equalTo(0));
    JsonPath manifest = first.jsonPath();
    assertThat(first.header("Expires")).isNotBlank();
    assertThat(Instant.parse(manifest.getString("transactionTime")))
        .isBetween(before.minusSeconds(60), Instant.now());

    String url = manifest.getString("output[0].url");
    List<String> lines = CLIENT.file(url).lines().toList();
    assertThat(lines).hasSize(1);
    assertThat(JsonPath.from(lines.get(0)).getMap(""))
        .isEqualTo(TestServer.get("/Patient/" + id).jsonPath().getMap(""));

    delete(status, url);
  }

  private static void delete(String status, String url) {
    TestServer.fhir().delete(status).then().statusCode(202);
    for (String gone : List.of(status, url)) {
      CLIENT.get(gone).then().statusCode(404).body("resourceType", equalTo("OperationOutcome"));
    }
    TestServer.fhir().delete(status).then().statusCode(404);
  }

  /** Nobody but the published cases and the package of the server has these types. */
  @Test
  void countsWhatSearchesCount() {
    JsonPath manifest = CLIENT.export("/Patient/$export");
    List<Map<String, ?>> output = manifest.getList("output");
    Map<String, Integer> counts = new java.util.TreeMap<>();
    output.forEach(
        file ->
            counts.merge(
                String.valueOf(file.get("type")), (Integer) file.get("count"), Integer::sum));
    assertThat(counts).containsKeys("Patient", "Condition", "Observation", "Provenance");
    assertThat(counts).doesNotContainKeys("AuditEvent", "Organization", "StructureDefinition");
    for (String type : List.of("Patient", "CarePlan", "Media", "BodyStructure")) {
      assertThat(counts.get(type)).as(type).isEqualTo(total("/" + type + "?_summary=count"));
      assertThat(CLIENT.ids(manifest, type)).as(type).doesNotHaveDuplicates();
    }
    JsonPath system = CLIENT.export("/$export?_type=StructureDefinition,SearchParameter");
    for (String type : List.of("StructureDefinition", "SearchParameter")) {
      assertThat(CLIENT.ids(system, type))
          .as(type)
          .doesNotHaveDuplicates()
          .hasSize(total("/" + type + "?_summary=count"));
    }
  }

  @Test
  void writesWhatAParserReads() {
    JsonPath manifest = CLIENT.export("/Patient/$export?_type=Condition,Observation");
    List<String> lines = CLIENT.lines(manifest, "output", "Observation");
    assertThat(lines).hasSizeGreaterThan(50);
    for (String line : lines) {
      IBaseResource parsed = FhirContext.forR4Cached().newJsonParser().parseResource(line);
      assertThat(parsed.fhirType()).isEqualTo("Observation");
      assertThat(parsed.getMeta().getVersionId()).isNotBlank();
      assertThat(parsed.getMeta().getLastUpdated()).isNotNull();
    }
  }

  @Test
  void compressesForThoseWhoTakeIt() {
    JsonPath manifest = CLIENT.export("/$export?_type=SearchParameter");
    String url = manifest.getString("output[0].url");
    Response compressed =
        TestServer.fhir()
            .config(
                io.restassured.RestAssured.config()
                    .decoderConfig(
                        io.restassured.config.DecoderConfig.decoderConfig().noContentDecoders()))
            .header("Accept-Encoding", "gzip")
            .get(url);
    assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(compressed.header("Content-Length"))
        .isEqualTo(Integer.toString(compressed.asByteArray().length));
    assertThat(compressed.asByteArray().length).isLessThan(CLIENT.file(url).length() / 4);
    assertThat(TestServer.fhir().header("Accept-Encoding", "gzip").get(url).asString())
        .isEqualTo(CLIENT.file(url));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "return=minimal", "handling=lenient"})
  void exportsInTheBackgroundOnly(String prefer) {
    TestServer.fhir()
        .header("Prefer", prefer)
        .get("/$export?_type=Patient")
        .then()
        .statusCode(400)
        .body("issue[0].diagnostics", containsString("Prefer: respond-async"));
  }

  @Test
  void saysSoInTheCapabilityStatement() {
    JsonPath statement = TestServer.get("/metadata").jsonPath();
    assertThat(statement.<String>getList("instantiates"))
        .contains("http://hl7.org/fhir/uv/bulkdata/CapabilityStatement/bulk-data");
    String definition = "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/";
    assertThat(statement.<String>getList("rest[0].operation.definition"))
        .contains(definition + "export");
    for (String type : List.of("Patient", "Group")) {
      assertThat(
              statement.<String>getList(
                  "rest[0].resource.find { it.type == '%s' }.operation.definition".formatted(type)))
          .contains(definition + type.toLowerCase(java.util.Locale.ROOT) + "-export");
    }
  }
}
