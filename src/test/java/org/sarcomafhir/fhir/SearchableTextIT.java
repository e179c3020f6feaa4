package org.sarcomafhir.fhir;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomafhir.support.TestServer;

/** Words beside codes can be searched where that helps, and are refused everywhere else. */
class SearchableTextIT {

  @ParameterizedTest
  @CsvSource({"Condition,code:text,leiomyosarcoma", "Observation,value-concept:text,Positive"})
  void findsByWords(String type, String parameter, String words) {
    TestServer.fhir()
        .queryParam(parameter, words)
        .queryParam("_summary", "count")
        .get("/" + type)
        .then()
        .statusCode(200)
        .body("total", greaterThan(0));
  }

  @Test
  void refusesWordsThatAreNotIndexed() {
    TestServer.fhir()
        .queryParam("category:text", "laboratory")
        .get("/Observation")
        .then()
        .statusCode(405)
        .body("issue[0].diagnostics", containsString(":text"));
  }
}
