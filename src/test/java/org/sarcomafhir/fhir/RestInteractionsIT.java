package org.sarcomafhir.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.support.Patients;
import org.sarcomafhir.support.TestFiles;
import org.sarcomafhir.support.TestServer;

/** The interactions of the FHIR R4 RESTful API, over HTTP. */
class RestInteractionsIT {

  @Test
  void assignsUuidsAndTakesClientIdsOfAnyForm() {
    String assigned = Patients.create(Patients.json("id-strategy"));
    assertThat(UUID.fromString(assigned)).isNotNull();

    for (String id : List.of("12345", "client-id.with-dots", "A")) {
      TestServer.put("/Patient/" + id, Patients.jsonWithId(id, "male"))
          .then()
          .statusCode(201)
          .body("id", equalTo(id));
    }
  }

  @Test
  void readsEveryVersionAndTheHistory() {
    TestServer.put("/Patient/versions", Patients.jsonWithId("versions", "male"));
    TestServer.put("/Patient/versions", Patients.jsonWithId("versions", "female"))
        .then()
        .statusCode(200)
        .header("ETag", "W/\"2\"");

    TestServer.get("/Patient/versions/_history/1").then().body("gender", equalTo("male"));
    TestServer.get("/Patient/versions").then().body("gender", equalTo("female"));
    TestServer.get("/Patient/versions/_history").then().body("total", equalTo(2));
    TestServer.fhir()
        .header("If-None-Match", "W/\"2\"")
        .get("/Patient/versions")
        .then()
        .statusCode(304);
  }

  @Test
  void refusesAnUpdateOfAVersionThatIsNotCurrent() {
    TestServer.put("/Patient/contended", Patients.jsonWithId("contended", "male"));

    TestServer.fhir()
        .header("If-Match", "W/\"7\"")
        .body(Patients.jsonWithId("contended", "female"))
        .put("/Patient/contended")
        .then()
        .statusCode(412)
        .body("issue[0].code", equalTo("conflict"));
    TestServer.fhir()
        .header("If-Match", "W/\"1\"")
        .body(Patients.jsonWithId("contended", "female"))
        .put("/Patient/contended")
        .then()
        .statusCode(200);
  }

  @Test
  void answersAsPreferred() {
    Response minimal =
        TestServer.fhir()
            .header("Prefer", "return=minimal")
            .body(Patients.jsonWithId("preferred", "male"))
            .put("/Patient/preferred");
    assertThat(minimal.asString()).isEmpty();

    TestServer.fhir()
        .header("Prefer", "return=OperationOutcome")
        .body(Patients.jsonWithId("preferred", "female"))
        .put("/Patient/preferred")
        .then()
        .body("resourceType", equalTo("OperationOutcome"));
  }

  @Test
  void createsOnlyWhatDoesNotExistAndUpdatesWhatMatches() {
    String body = Patients.json("conditional");
    String condition = "identifier=" + Patients.SYSTEM + "|conditional";
    Response first =
        TestServer.fhir().header("If-None-Exist", condition).body(body).post("/Patient");
    Response again =
        TestServer.fhir().header("If-None-Exist", condition).body(body).post("/Patient");

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.path("id").toString()).isEqualTo(first.path("id"));

    TestServer.put(
            "/Patient?identifier=" + Patients.SYSTEM + "%7Cconditional",
            body.replace("female", "male"))
        .then()
        .statusCode(200)
        .body("id", equalTo(first.path("id")))
        .body("gender", equalTo("male"));
  }

  @Test
  void patchesWithJsonPatchAndFhirPathPatch() {
    TestServer.put("/Patient/patched", Patients.jsonWithId("patched", "male"));

    TestServer.fhir()
        .contentType("application/json-patch+json")
        .body("[{\"op\":\"replace\",\"path\":\"/gender\",\"value\":\"female\"}]")
        .patch("/Patient/patched")
        .then()
        .statusCode(200)
        .body("gender", equalTo("female"));
    TestServer.fhir()
        .body(
            """
            {"resourceType": "Parameters", "parameter": [{"name": "operation", "part": [
              {"name": "type", "valueCode": "add"}, {"name": "path", "valueString": "Patient"},
              {"name": "name", "valueString": "birthDate"},
              {"name": "value", "valueDate": "1963-01-01"}]}]}
            """)
        .patch("/Patient/patched")
        .then()
        .statusCode(200)
        .body("birthDate", equalTo("1963-01-01"));
  }

  @Test
  void deletesAndRemembers() {
    TestServer.put("/Patient/deleted", Patients.jsonWithId("deleted", "male"));
    TestServer.fhir().delete("/Patient/deleted").then().statusCode(200);

    TestServer.get("/Patient/deleted")
        .then()
        .statusCode(410)
        .body("issue[0].code", equalTo("deleted"));
    TestServer.get("/Patient/deleted/_history/1").then().statusCode(200);
    TestServer.get("/Patient/never-there")
        .then()
        .statusCode(404)
        .body("issue[0].code", equalTo("not-found"));
  }

  @Test
  void speaksXmlAsWellAsJson() {
    TestServer.fhir()
        .contentType("application/fhir+xml")
        .accept("application/fhir+xml")
        .body(
            """
            <Patient xmlns="http://hl7.org/fhir"><id value="in-xml"/><gender value="female"/></Patient>
            """)
        .put("/Patient/in-xml")
        .then()
        .statusCode(201)
        .contentType(startsWith("application/fhir+xml"))
        .body("Patient.gender.@value", equalTo("female"));
    TestServer.get("/Patient/in-xml?_format=xml")
        .then()
        .contentType(startsWith("application/fhir+xml"));
  }

  @Test
  void searchesAlongReferencesAndBringsWhatBelongsToThem() {
    String patient = "Condition?patient.identifier=" + Patients.UTERINE;
    TestServer.get("/" + patient).then().body("total", equalTo(12));
    TestServer.get(
            "/Patient?_has:Condition:patient:histology=8890/3&identifier=" + Patients.UTERINE)
        .then()
        .body("total", equalTo(1));
    TestServer.get("/" + patient + "&_include=Condition:subject")
        .then()
        .body(
            "entry.findAll { it.search.mode == 'include' }.resource.resourceType",
            hasItem("Patient"));
    TestServer.get(
            "/Patient?identifier="
                + Patients.UTERINE
                + "&_revinclude=Observation:subject&_count=50")
        .then()
        .body(
            "entry.findAll { it.search.mode == 'include' }",
            hasSize(TestFiles.uterineObservations()));
  }

  @Test
  void sortsPagesAndShortensAnswers() {
    String observations = "/Observation?patient.identifier=" + Patients.UTERINE;
    Response page = TestServer.get(observations + "&_sort=_id&_count=10");
    assertThat(page.<List<String>>path("entry.resource.id")).hasSize(10).isSorted();
    String next = page.path("link.find { it.relation == 'next' }.url");
    TestServer.fhir().get(next).then().body("entry", hasSize(10));

    TestServer.get(observations + "&_summary=count")
        .then()
        .body("total", equalTo(TestFiles.uterineObservations()));
    TestServer.get(observations + "&_elements=status&_count=1")
        .then()
        .body("entry[0].resource.status", notNullValue())
        .body("entry[0].resource.valueCodeableConcept", equalTo(null))
        .body("entry[0].resource.meta.tag.code", hasItem("SUBSETTED"));
  }

  @Test
  void seesAtOnceWhatWasStoredSinceAnEqualSearch() {
    String search = "/Patient?identifier=" + Patients.SYSTEM + "|fresh";
    TestServer.get(search).then().body("total", equalTo(0));
    Patients.create(Patients.json("fresh"));

    TestServer.get(search).then().body("total", equalTo(1));
  }

  @Test
  void givesEverythingOfAPatient() {
    String id =
        TestServer.get("/Patient?identifier=" + Patients.UTERINE).path("entry[0].resource.id");

    TestServer.get("/Patient/" + id + "/$everything?_count=100")
        .then()
        .statusCode(200)
        .body(TestFiles.ENTRIES_SENT, hasSize(TestFiles.uterineResources()))
        .body("entry.resource.resourceType", hasItem("Specimen"))
        .body(
            "entry.resource.subject.reference.findAll { it != null }",
            everyItem(equalTo("Patient/" + id)));
  }

  @Test
  void refusesOperationsItDoesNotOffer() {
    for (String operation : List.of("$expunge", "$reindex", "$mark-all-resources-for-reindexing")) {
      TestServer.post("/" + operation, "{\"resourceType\":\"Parameters\"}")
          .then()
          .statusCode(405)
          .body("issue[0].diagnostics", startsWith("Operation " + operation));
    }
    TestServer.get("/metadata")
        .then()
        .body("rest[0].operation.name", not(hasItem("expunge")))
        .body("rest[0].resource.find { it.type == 'Patient' }.operation.name", hasItem("validate"));
  }
}
