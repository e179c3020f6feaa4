package org.sarcomafhir.ingest;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomafhir.support.Patients;
import org.sarcomafhir.support.TestFiles;
import org.sarcomafhir.support.TestServer;

/** Bad input gets a 4xx and an OperationOutcome that a person can read; the server lives on. */
class BadInputIT {

  @AfterEach
  void theServerLivesOn() {
    TestServer.get("/Patient?_summary=count").then().statusCode(200).body("total", greaterThan(0));
  }

  private static void assertReadable(ValidatableResponse answer, int status, String words) {
    answer
        .statusCode(status)
        .body("resourceType", equalTo("OperationOutcome"))
        .body("issue[0].severity", equalTo("error"))
        .body(
            "issue[0].diagnostics",
            allOf(
                containsString(words),
                not(containsString("java.")),
                not(containsString("ca.uhn")),
                not(containsString("org."))));
  }

  @Test
  void malformedJson() {
    assertReadable(
        TestServer.post("", TestFiles.resource("intake/malformed.json")).then(), 400, "line");
    assertReadable(TestServer.post("/Patient", "not json").then(), 400, "not well-formed JSON");
  }

  @Test
  void malformedXml() {
    assertReadable(
        TestServer.fhir()
            .contentType("application/fhir+xml")
            .body("<Patient xmlns=\"http://hl7.org/fhir\"><gender")
            .post("/Patient")
            .then(),
        400,
        "not well-formed XML");
  }

  @Test
  void sameMemberTwice() {
    assertReadable(
        TestServer.post(
                "/Patient",
                "{\"resourceType\":\"Patient\",\"gender\":\"male\",\"gender\":\"female\"}")
            .then(),
        400,
        "Duplicate field 'gender'");
  }

  @Test
  void bytesThatAreNotUtf8() {
    byte[] latin1 = Patients.json("Müller").getBytes(StandardCharsets.ISO_8859_1);

    assertReadable(TestServer.fhir().body(latin1).post("/Patient").then(), 400, "UTF-8");
  }

  @Test
  void textThatCannotBeStored() {
    for (String text : List.of("\\u0000", "\\ud800", "\\u001b")) {
      assertReadable(
          TestServer.post("/Patient", Patients.json("text-" + text)).then(), 400, "at character 6");
    }
  }

  @Test
  void hostThatIsNotThisMachine() {
    assertReadable(
        TestServer.fhir().header("Host", "evil.example").get("/Patient").then(), 403, "Host");
  }

  @Test
  void wrongContentType() {
    assertReadable(
        TestServer.fhir()
            .contentType("text/plain")
            .body(Patients.json("plain"))
            .post("/Patient")
            .then(),
        415,
        "Content-Type");
  }

  @Test
  void unknownResourceType() {
    assertReadable(TestServer.get("/Tumour").then(), 404, "Tumour");
    assertReadable(
        TestServer.post("/Tumour", "{\"resourceType\":\"Tumour\"}").then(), 404, "Tumour");
  }

  @Test
  void resourceTypeThatDoesNotFitTheUrl() {
    assertReadable(
        TestServer.post("/Observation", Patients.json("misplaced")).then(), 400, "Patient");
  }

  @Test
  void unknownSearchParameter() {
    assertReadable(TestServer.get("/Patient?ihc=desmin").then(), 400, "ihc");
    assertReadable(TestServer.get("/Patient?shoe-size:exact=1").then(), 400, "shoe-size");
  }

  @Test
  void unknownSearchParameterIsIgnoredOnlyWhenTheClientSaysSo() {
    TestServer.fhir()
        .header("Prefer", "handling=lenient")
        .get("/Patient?gender=female&shoe-size=1&hat:exact=2&_count=1")
        .then()
        .statusCode(200)
        .body("link.find { it.relation == 'self' }.url", containsString("gender=female"))
        .body("link.find { it.relation == 'self' }.url", not(containsString("shoe-size")))
        .body("link.find { it.relation == 'self' }.url", not(containsString("hat")));
  }

  @Test
  void misspeltElement() {
    assertReadable(
        TestServer.post("/Observation", TestFiles.resource("intake/misspelt-element.json")).then(),
        422,
        "valueCodableConcept");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "_count=-1; _count=-1",
        "_count=abc; _count=abc",
        "_count=99999999999; _count",
        "_offset=-5; _offset=-5",
        "_summary=everything; _summary=everything",
        "_filter=(; _filter",
        "_sort=shoe-size; shoe-size",
        "_include=nothing; nothing",
        "birthdate=yesterday; yesterday",
        "_has:Observation:patient:ihc=x; ihc",
        "_has:Observation=x; _has",
        "_has:Observation:patient:ihc-marker-result=desmin; takes 2 values",
        "_has:Observation:patient:ihc-marker-result=desmin$; takes 2 values",
        "_has:Observation:patient:ihc-marker-result=desmin$10828004,sma$10828004; several values",
        "_has:Observation:patient:mitotic-count-min=ge10; in which unit",
        "_has:Observation:patient:mitotic-count-min=lt10|http://unitsofmeasure.org|/mm2; prefixes",
        "_has:Observation:patient:mitotic-count-min=10|http://unitsofmeasure.org|/mm2; prefixes",
        "_has:Observation:patient:mitotic-count-max=ge10|http://unitsofmeasure.org|/mm2; prefixes",
        "_has:Observation:patient:mitotic-count-min=ge10|http://unitsofmeasure.org|/HPF; which unit",
        "_has:Observation:patient:ihc-marker-result:not=desmin$10828004; does not support",
        "name:sounding=x; does not support",
        "birthdate:not=1990; does not support",
        "gender:exact=male; does not support",
        "_nosuch=1; _nosuch",
        "_total=all; _total=all",
        "gender:missing=maybe; true or false",
        "gender:below=male; needs a code system",
        "birthdate=; has no value",
        "surgery-after-therapy=; has no value"
      })
  void searchThatMakesNoSense(String query, String words) {
    assertReadable(TestServer.get("/Patient?" + query).then(), 400, words);
  }

  @Test
  void searchThatMakesNoSenseInsideABatch() {
    TestServer.post(
            "",
            """
            {"resourceType": "Bundle", "type": "batch", "entry": [{"request": {"method": "GET",
             "url": "Patient?_has:Observation:patient:ihc-marker-result=desmin"}}]}
            """)
        .then()
        .statusCode(200)
        .body("entry[0].response.status", startsWith("400"))
        .body("entry[0].response.outcome.issue[0].diagnostics", containsString("takes 2 values"));
  }

  @Test
  void emptyBodies() {
    assertReadable(
        TestServer.fhir().contentType("application/json-patch+json").patch("/Patient/x").then(),
        400,
        "no body");
    TestServer.fhir().post("/Patient").then().statusCode(400);
    TestServer.fhir().post("").then().statusCode(400);
  }

  @Test
  void oneByteOverTheLimit() throws IOException {
    String body = patientOfSize(TestServer.MAXIMUM_BODY);
    TestServer.post("/Patient", body).then().statusCode(201);

    assertReadable(TestServer.post("/Patient", body + " ").then(), 413, "larger than");
    assertReadable(
        TestServer.fhir()
            .header("Content-Encoding", "gzip")
            .body(gzip(body + " "))
            .post("/Patient")
            .then(),
        413,
        "larger than");
    TestServer.fhir()
        .header("Content-Encoding", "gzip")
        .body(gzip(body))
        .post("/Patient")
        .then()
        .statusCode(201);
  }

  private static String patientOfSize(int bytes) {
    String frame = Patients.json("large");
    return frame + " ".repeat(bytes - frame.length());
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
