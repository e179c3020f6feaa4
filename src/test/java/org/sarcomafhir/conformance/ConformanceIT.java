package org.sarcomafhir.conformance;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomafhir.support.TestServer;

/** What the server says about itself, and the package as FHIR resources. */
class ConformanceIT {

  private static final String PATIENT = "rest[0].resource.find { it.type == 'Patient' }.";
  private static final String OBSERVATION = "rest[0].resource.find { it.type == 'Observation' }.";

  @Test
  void describesItsCapabilities() {
    TestServer.get("/metadata")
        .then()
        .statusCode(200)
        .body("fhirVersion", equalTo("4.0.1"))
        .body("format", hasItems("application/fhir+json", "application/fhir+xml"))
        .body("format", not(hasItem(containsString("turtle"))))
        .body(
            PATIENT + "interaction.code",
            hasItems("read", "vread", "create", "update", "patch", "delete", "search-type"))
        .body(PATIENT + "conditionalCreate", equalTo(true))
        .body(PATIENT + "conditionalUpdate", equalTo(true))
        .body(PATIENT + "conditionalDelete", equalTo("single"))
        .body(PATIENT + "operation.name", hasItems("everything", "validate"))
        .body(
            PATIENT + "supportedProfile",
            hasItem("https://sarcomafhir.org/fhir/StructureDefinition/sarcoma-patient"))
        .body(
            OBSERVATION + "searchParam.name",
            hasItems("ihc-marker", "ihc-marker-result", "mitotic-count-min", "mitotic-count-max"));
  }

  @ParameterizedTest
  @CsvSource({
    "StructureDefinition, StructureDefinition/sarcoma-ihc-marker",
    "StructureDefinition, StructureDefinition/sarcoma-mitotic-count",
    "CodeSystem, CodeSystem/ihc-marker-cs",
    "ValueSet, ValueSet/ihc-result-vs",
    "ConceptMap, ConceptMap/ihc-marker-to-loinc",
    "SearchParameter, SearchParameter/histology"
  })
  void findsThePackageByCanonicalUrl(String type, String path) {
    TestServer.get("/" + type + "?url=https://sarcomafhir.org/fhir/" + path)
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("entry[0].resource.id", equalTo(path.substring(path.indexOf('/') + 1)));
    TestServer.get("/" + path).then().statusCode(200);
  }

  @Test
  void showsTheOpenApiPageFromItsOwnFiles() {
    TestServer.plain()
        .get("/fhir/swagger-ui/")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/html"))
        .body(not(containsString("//unpkg")));
    TestServer.plain().get("/fhir/swagger-ui/swagger-ui-bundle.js").then().statusCode(200);
    TestServer.plain().get("/fhir/api-docs").then().statusCode(200).body(startsWith("openapi:"));
  }

  @Test
  void tellsItsHealth() {
    TestServer.plain().get("/actuator/health/readiness").then().statusCode(200);
    TestServer.plain()
        .get("/actuator/health")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"))
        .body("components.packageHealth.status", equalTo("UP"));
    TestServer.plain().get("/actuator/env").then().statusCode(404);
  }

  @Test
  void keepsThePackageFromBeingChanged() {
    String profile = TestServer.get("/StructureDefinition/sarcoma-ihc-marker").asString();
    String elsewhere = profile.replace("\"id\":\"sarcoma-ihc-marker\"", "\"id\":\"mine\"");

    TestServer.put(
            "/StructureDefinition/sarcoma-ihc-marker",
            profile.replace("draft", "active").replace("Sarcoma FHIR", "Somebody else"))
        .then()
        .statusCode(405)
        .body("issue[0].diagnostics", containsString("belongs to the profile package"));
    TestServer.put("/StructureDefinition/mine", elsewhere).then().statusCode(405);
    TestServer.fhir().delete("/SearchParameter/histology").then().statusCode(405);
    TestServer.get("/SearchParameter/histology").then().statusCode(200);
  }

  @Test
  void takesNoSearchParameterFromClients() {
    TestServer.post(
            "/SearchParameter",
            """
            {"resourceType": "SearchParameter", "url": "https://hospital.example/SearchParameter/x",
             "name": "X", "status": "active", "description": "x", "code": "x", "base": ["Patient"],
             "type": "string", "expression": "Patient.gender"}
            """)
        .then()
        .statusCode(405)
        .body("issue[0].diagnostics", containsString("come with packages"));
    TestServer.get("/metadata")
        .then()
        .body(
            "rest[0].resource.find { it.type == 'SearchParameter' }.interaction.code",
            not(hasItem("create")));
  }
}
