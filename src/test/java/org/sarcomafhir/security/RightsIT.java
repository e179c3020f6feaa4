package org.sarcomafhir.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;

import io.restassured.path.json.JsonPath;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a believed caller may do, and what a search would tell of what it may not read. */
class RightsIT {

  /** The name of nobody: whether it is found or not must not show. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Patient",
        "/Patient/1",
        "/Patient/1/_history",
        "/Patient/1/_history/1",
        "/Patient/_history",
        "/_history",
        "/Patient?_summary=count",
        "/Patient/1/$everything",
        "/Patient/1/$meta",
        "/Observation?subject:Patient.name=Nobody",
        "/Observation?patient.name=Nobody",
        "/Observation?subject:Patient.general-practitioner.name=Nobody",
        "/Observation?_has:DiagnosticReport:result:code=x",
        "/Observation?_has:Provenance:target:agent=Practitioner/1",
        "/Observation?_has:DiagnosticReport:result:_has:Condition:evidence-detail:code=x",
        "/Observation?_sort=patient.birthdate",
        "/Observation?_revinclude=Provenance:target",
        "/Observation?_revinclude:iterate=Condition:evidence-detail",
        "/Observation?_revinclude=*",
        "/Observation?_include=Observation:subject:Patient",
        "/Observation?_list=5"
      })
  void findsNothingOutBeyondItsScopes(String path) {
    AccessServer.as("physician", "system/Observation.rs")
        .get(path)
        .then()
        .statusCode(403)
        .body("resourceType", equalTo("OperationOutcome"));
  }

  @Test
  void namesWhatIsMissing() {
    AccessServer.as("physician", "system/Observation.rs")
        .get("/Observation?subject:Patient.name=Nobody")
        .then()
        .statusCode(403)
        .header(
            "WWW-Authenticate",
            equalTo(
                "Bearer realm=\"fhir\", error=\"insufficient_scope\", scope=\"system/Patient.s\""))
        .body("issue[0].diagnostics", containsString("search Patient (subject:Patient.name)"));
  }

  @Test
  void leavesOutIncludedResourcesOfOtherTypes() {
    AccessServer.as("physician", "system/Observation.rs")
        .get("/Observation?_include=Observation:subject&_count=500")
        .then()
        .statusCode(200)
        .body("total", greaterThan(0))
        .body("entry.resource.resourceType", everyItem(equalTo("Observation")));
    Set<String> types =
        Set.copyOf(
            AccessServer.as("physician", "system/Observation.rs system/Patient.r")
                .get("/Observation?_include=Observation:subject&_count=500")
                .jsonPath()
                .getList("entry.resource.resourceType", String.class));
    assertThat(types).containsExactlyInAnyOrder("Observation", "Patient");
  }

  @Test
  void leavesOutOfEverythingWhatItMayNotRead() {
    JsonPath patients =
        AccessServer.as("physician", "system/Patient.rs system/Condition.rs")
            .get("/Patient")
            .jsonPath();
    Set<String> types =
        Set.copyOf(
            AccessServer.as("physician", "system/Patient.rs system/Condition.rs")
                .get("/Patient/" + patients.getString("entry[0].resource.id") + "/$everything")
                .jsonPath()
                .getList("entry.resource.resourceType", String.class));
    assertThat(types).containsExactlyInAnyOrder("Patient", "Condition");
  }

  @Test
  void readsNoPageOfAnotherScope() {
    String next =
        AccessServer.as("physician", "system/*.rs")
            .get("/Observation?_count=1")
            .jsonPath()
            .getString("link.find { it.relation == 'next' }.url");
    AccessServer.as("physician", "system/Observation.rs").get(next).then().statusCode(200);
    AccessServer.as("physician", "system/Patient.rs").get(next).then().statusCode(403);
    AccessServer.anonymous().get(next).then().statusCode(401);
  }

  @ParameterizedTest
  @CsvSource({
    "system/Observation.r, /Observation?_count=1, 403",
    "system/Observation.s, /Observation?_count=1, 200",
    "system/Observation.s, /Observation/1, 403",
    "user/Observation.read, /Observation?_count=1, 200",
    "user/Observation.*, /Observation?_count=1, 200",
    "user/*.read, /Observation?_count=1, 200",
    "system/Observation.write, /Observation?_count=1, 403",
    "system/Observation.sr, /Observation?_count=1, 403",
    "system/Observation.rr, /Observation?_count=1, 403",
    "system/Observation.rs?category=laboratory, /Observation?_count=1, 403",
    "patient/Observation.rs, /Observation?_count=1, 403",
    "launch openid fhirUser offline_access, /Observation?_count=1, 403",
    "system/observation.rs, /Observation?_count=1, 403",
    "Observation.rs, /Observation?_count=1, 403",
    "'', /Observation?_count=1, 403"
  })
  void takesScopesAtTheirWord(String scope, String path, int status) {
    AccessServer.as("physician", scope).get(path).then().statusCode(status);
  }

  @ParameterizedTest
  @CsvSource({
    "physician, 200",
    "operator, 200",
    "inspector, 403",
    "interface, 200",
    "science, 403",
    "clinician, 403",
    "'', 403"
  })
  void cutsScopesWithTheRole(String role, int status) {
    AccessServer.as(role, "system/*.cruds").get("/Observation?_count=1").then().statusCode(status);
  }

  @Test
  void readsNoTraceAsClinicianAndNoRecordAsAuditor() {
    AccessServer.as("physician", "system/*.cruds").get("/AuditEvent").then().statusCode(403);
    AccessServer.as("inspector", "system/*.cruds").get("/AuditEvent").then().statusCode(200);
    AccessServer.as("inspector", "system/*.cruds").get("/Provenance").then().statusCode(200);
  }

  @Test
  void judgesASearchByPostLikeOneByGet() {
    AccessServer.as("physician", "system/Observation.rs")
        .contentType("application/x-www-form-urlencoded")
        .body("subject%3APatient.name=Nobody")
        .post("/Observation/_search")
        .then()
        .statusCode(403);
    AccessServer.as("physician", "system/Observation.rs")
        .contentType("application/x-www-form-urlencoded")
        .body("_count=1")
        .post("/Observation/_search")
        .then()
        .statusCode(200);
  }

  @Test
  void refusesAnOperationWithoutARule() {
    AccessServer.as("operator", "system/*.cruds")
        .get("/$unruled")
        .then()
        .statusCode(403)
        .body("issue[0].diagnostics", containsString("operation $unruled"));
  }
}
