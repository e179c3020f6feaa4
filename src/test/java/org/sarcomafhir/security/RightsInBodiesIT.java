package org.sarcomafhir.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hides in the body of a request: entries, and references that are answered by a search. */
class RightsInBodiesIT {

  private static final String BUNDLE =
      """
      {"resourceType": "Bundle", "type": "%s", "entry": [{%s "request": {%s}}]}""";

  @ParameterizedTest
  @ValueSource(strings = {"transaction", "batch"})
  void judgesTheEntriesOfABundleOneByOne(String type) {
    List<String> entries =
        List.of(
            request("", "GET", "Patient?name=Nobody"),
            request("", "GET", "Patient/1"),
            request("", "GET", "Observation?subject:Patient.name=Nobody"),
            request("", "GET", AccessServer.base() + "/Patient/1"),
            request("", "DELETE", "Patient/1"),
            request("", "DELETE", "Observation?patient.name=Nobody"),
            request("\"resource\": {\"resourceType\": \"Patient\"},", "POST", "Patient"),
            request(
                "\"resource\": {\"resourceType\": \"Patient\", \"id\": \"a\"},",
                "PUT",
                "Patient/a"));
    for (String entry : entries) {
      int status =
          AccessServer.as("operator", "system/Observation.cruds")
              .body(BUNDLE.formatted(type, entry.split("\\|", 2)[0], entry.split("\\|", 2)[1]))
              .post()
              .statusCode();
      assertThat(status).as(entry).isEqualTo(403);
    }
  }

  private static String request(String resource, String method, String url) {
    return "%s|\"method\": \"%s\", \"url\": \"%s\"".formatted(resource, method, url);
  }

  @Test
  void looksForNoPatientOnBehalfOfAReference() {
    AccessServer.as("operator", "system/Observation.cruds")
        .body(
            """
            {"resourceType": "Observation", "status": "final", "code": {"text": "x"},
             "subject": {"reference": "Patient?name=Nobody"}}""")
        .post("/Observation")
        .then()
        .statusCode(403);
  }

  @Test
  void looksForNoPatientOnBehalfOfAPatch() {
    String id =
        AccessServer.as("operator", "system/Observation.rs")
            .get("/Observation?_count=1")
            .jsonPath()
            .getString("entry[0].resource.id");
    String patch =
        """
        [{"op": "replace", "path": "/subject/reference", "value": "Patient\\u003fname=Nobody"}]""";
    AccessServer.as("operator", "system/Observation.cruds")
        .contentType("application/json-patch+json")
        .body(patch)
        .patch("/Observation/" + id)
        .then()
        .statusCode(403);
    AccessServer.as("operator", "system/Observation.cruds")
        .body(
            """
            {"resourceType": "Bundle", "type": "transaction", "entry": [
              {"resource": {"resourceType": "Binary", "contentType": "application/json-patch+json",
                            "data": "%s"},
               "request": {"method": "PATCH", "url": "Observation/%s"}}]}"""
                .formatted(
                    Base64.getEncoder().encodeToString(patch.getBytes(StandardCharsets.UTF_8)), id))
        .post()
        .then()
        .statusCode(403);
  }
}
