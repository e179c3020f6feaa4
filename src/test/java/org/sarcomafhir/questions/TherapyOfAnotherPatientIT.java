package org.sarcomafhir.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.support.TestFiles;
import org.sarcomafhir.support.TestServer;

/**
 * A tumour that was moved to another patient, while the therapy that names it was not. It cannot be
 * sent so at once.
 */
class TherapyOfAnotherPatientIT {

  private static final Cohort COHORT = new Cohort("moved-");
  private static final String DOXORUBICIN =
      "treated-with-line=https://sarcomafhir.org/fhir/CodeSystem/sarcoma-drug-cs|doxorubicin$1";
  private static final String OF_OTHER =
      "patient.identifier=https://sarcomafhir.org/fhir/NamingSystem/example-hospital-patient|moved-other";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void isNotCountedForTheTumour() throws JsonProcessingException {
    post(entries("\"moved-dose\"", "moved-dose-tumour", "moved-dose-1"));
    assertThat(COHORT.found("/Condition?" + DOXORUBICIN)).containsExactly("moved-dose-tumour");

    ArrayNode move = entries("\"moved-dose\"", "moved-dose-tumour");
    move.set(0, JSON.readTree(move.get(0).toString().replace("moved-dose", "moved-other")));
    post(move);

    assertThat(COHORT.found("/Condition?" + OF_OTHER)).containsExactly("moved-dose-tumour");
    assertThat(COHORT.found("/Condition?" + DOXORUBICIN)).isEmpty();
    assertThat(COHORT.found("/Condition?" + DOXORUBICIN + "&" + DOXORUBICIN)).isEmpty();
  }

  /** Entries of the traps, under other names. */
  private static ArrayNode entries(String... names) throws JsonProcessingException {
    String traps =
        TestFiles.resource("questions/sequence-traps.json").replace("sequence-dose", "moved-dose");
    ArrayNode entries = JSON.createArrayNode();
    for (JsonNode entry : JSON.readTree(traps).get("entry")) {
      for (String name : names) {
        if (entry.path("resource").path("identifier").toString().contains(name)) {
          entries.add(entry);
        }
      }
    }
    assertThat(entries).hasSize(names.length);
    return entries;
  }

  private static void post(ArrayNode entries) {
    JsonNode bundle =
        JSON.createObjectNode()
            .put("resourceType", "Bundle")
            .put("type", "transaction")
            .set("entry", entries);
    TestServer.post("", bundle.toString())
        .then()
        .statusCode(200)
        .body("entry.response.status", everyItem(startsWith("20")));
  }
}
