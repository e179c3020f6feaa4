package org.sarcomafhir.security;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.support.TestFiles;

/** A submitter writes, and reads what it has sent. */
class SubmitterIT {

  private static final Sender LAB = Sender.fresh("lab");
  private static final Sender OTHER = Sender.fresh("other");

  @SuppressWarnings("NullAway.Init")
  private static String patient;

  @BeforeAll
  static void send() {
    patient = LAB.create("Patient", Sender.patient("1", "Lab"));
    LAB.create("Observation", Sender.observation("lab", patient));
    OTHER.create("Patient", Sender.patient("1", "Other"));
  }

  @Test
  void readsWhatItHasSent() {
    for (String path : List.of(patient, patient + "/_history/1")) {
      LAB.submits().get("/" + path).then().statusCode(200).body("name[0].family", equalTo("Lab"));
    }
    LAB.submits().get("/" + patient + "/_history").then().statusCode(200).body("total", equalTo(1));
    LAB.submits().get("/" + patient + "/$validate").then().statusCode(200);
  }

  @Test
  void findsWhatItHasSentAndNothingElse() {
    LAB.submits()
        .get("/Patient")
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("entry.resource.name[0].family", contains("Lab"));
    LAB.submits().get("/Patient?_summary=count").then().body("total", equalTo(1));
    LAB.submits().get("/Patient?name=Other").then().body("total", equalTo(0));
    LAB.submits()
        .get("/Patient?identifier=https://hospital.example/mrn%7C1&_revinclude=Observation:subject")
        .then()
        .statusCode(200)
        .body("entry", hasSize(2));
    LAB.submits()
        .contentType("application/x-www-form-urlencoded")
        .body("birthdate=1960-05-01")
        .post("/Patient/_search")
        .then()
        .statusCode(200)
        .body("total", equalTo(1));
    AccessServer.as("physician", "system/*.rs")
        .get("/Patient?identifier=https://hospital.example/mrn%7C1&name=Lab,Other")
        .then()
        .body("total", equalTo(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Observation?subject:Patient.name=x",
        "/Observation?patient.name=x",
        "/Observation?_sort=patient.birthdate",
        "/Patient?_has:Observation:subject:code=x",
        "/Patient?_list=1",
        "/Patient?_revinclude=*",
        "/Patient/_history",
        "/_history",
        "/Patient/1/$everything",
        "/Patient/$meta",
        "/Patient?surgery-after-therapy=http%3A%2F%2Fsnomed.info%2Fsct%7C367336001",
        "/AuditEvent",
        "/StructureDefinition"
      })
  void asksNothingThatLooksAtOthers(String path) {
    LAB.submits().get(path).then().statusCode(403).body("issue[0].diagnostics", notNullValue());
  }

  @Test
  void changesAndDeletesWhatItHasSent() {
    Sender one = Sender.fresh("changing");
    String own = one.create("Patient", Sender.patient("change", "Before"));
    String id = own.substring("Patient/".length());
    one.submits()
        .body(Sender.patientWithId(id, "change", "After"))
        .put("/" + own)
        .then()
        .statusCode(200);
    one.submits()
        .contentType("application/json-patch+json")
        .body("[{\"op\": \"replace\", \"path\": \"/gender\", \"value\": \"male\"}]")
        .patch("/" + own)
        .then()
        .statusCode(200);
    one.submits()
        .body(Sender.patient("change", "Later"))
        .put("/Patient?identifier=https://hospital.example/mrn%7Cchange")
        .then()
        .statusCode(200);
    one.submits().get("/" + own).then().body("name[0].family", equalTo("Later"));
    one.submits().delete("/" + own).then().statusCode(200);
    one.submits().get("/" + own).then().statusCode(410);
    one.submits()
        .body(Sender.patientWithId(id, "change", "Again"))
        .put("/" + own)
        .then()
        .statusCode(201);
    one.submits().get("/" + own).then().body("name[0].family", equalTo("Again"));
  }

  @Test
  void createsOnceUnderACondition() {
    Sender one = Sender.fresh("once");
    for (Sender sender : List.of(one, OTHER)) {
      for (int status : List.of(201, 200)) {
        sender
            .submits()
            .header("If-None-Exist", "identifier=https://hospital.example/mrn|once")
            .body(Sender.patient("once", "Same"))
            .post("/Patient")
            .then()
            .statusCode(status);
      }
    }
    one.submits()
        .header("If-None-Exist", "identifier=https://hospital.example/mrn|twice")
        .body(Sender.patient("another", "Wrong"))
        .post("/Patient")
        .then()
        .statusCode(400);
    for (int status : List.of(201, 200)) {
      one.submits()
          .body(Sender.patient("put", "Same"))
          .put("/Patient?identifier=https://hospital.example/mrn%7Cput")
          .then()
          .statusCode(status);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"uterine-lms", "mesenteric-lms"})
  void sendsAWholeCaseAndReadsItBack(String name) {
    Sender clinic = Sender.fresh("clinic");
    JsonPath sent = JsonPath.from(TestFiles.read("src/main/resources/demo/" + name + ".json"));
    for (String status : List.of("201", "200")) {
      clinic
          .submits()
          .body(TestFiles.read("src/main/resources/demo/" + name + ".json"))
          .post()
          .then()
          .statusCode(200)
          .body("entry", hasSize(sent.getList("entry").size()))
          .body("entry[0].response.status", containsString(status));
    }
    long observations =
        sent.<String>getList("entry.resource.resourceType").stream()
            .filter("Observation"::equals)
            .count();
    clinic
        .submits()
        .get("/Observation?_summary=count")
        .then()
        .body("total", equalTo((int) observations));
  }

  @Test
  void seesNothingElseInAnotherWay() {
    LAB.submits().head("/Patient?name=Other").then().statusCode(not(200));
    LAB.submits().get("/Patient/_search?name=Other").then().body("total", equalTo(0));
    LAB.submits()
        .contentType("application/x-www-form-urlencoded")
        .body("_summary=count")
        .post("/Patient/_search?name=Other")
        .then()
        .body("total", equalTo(0));
    LAB.with("interface", "system/*.cruds")
        .get("/Patient?name=Other&_summary=count&_summary=true")
        .then()
        .body("total", not(equalTo(1)));
  }
}
