package org.sarcomafhir.fhir;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.sarcomafhir.support.TestServer;
import org.sarcomafhir.support.TwoPatients;

/** A reference may name a version of its target; nothing of it is lost, and it counts like any. */
class VersionedReferencesIT {

  private TwoPatients two;

  @BeforeEach
  void storeTwoPatientsWithATumourEach(TestInfo info) {
    two = TwoPatients.stored("versions-" + info.getTestMethod().orElseThrow().getName());
  }

  private String store() {
    return TestServer.post(
            "/Observation",
            two.finding("Patient/" + two.idA(), "Condition/" + two.tumourA() + "/_history/1"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void keepsTheVersion() {
    TestServer.get("/Observation/" + store())
        .then()
        .body("focus[0].reference", equalTo("Condition/" + two.tumourA() + "/_history/1"));
  }

  @Test
  void findsByTheTarget() {
    String id = store();
    TestServer.get("/Observation?focus=Condition/" + two.tumourA() + "&_include=Observation:focus")
        .then()
        .body("total", equalTo(1))
        .body("entry.resource.id", hasItem(id))
        .body("entry.resource.id", hasItem(two.tumourA()));
  }

  @Test
  void keepsPatientsApart() {
    TestServer.post(
            "/Observation",
            two.finding("Patient/" + two.idB(), "Condition/" + two.tumourA() + "/_history/1"))
        .then()
        .statusCode(422)
        .body("issue[0].diagnostics", containsString("names the tumour of another patient"));
  }

  @Test
  void refusesAVersionOfNothing() {
    TestServer.post(
            "/Observation",
            two.finding("Patient/" + two.idA(), "Condition/no-such-tumour/_history/1"))
        .then()
        .statusCode(equalTo(400));
  }

  @Test
  void leadsToItsVersionAlsoAfterADeletion() {
    store();
    TestServer.fhir().delete("/Condition/" + two.tumourA()).then().statusCode(200);
    TestServer.get("/Condition/" + two.tumourA() + "/_history/1").then().statusCode(200);
  }
}
