package org.sarcomafhir.security;

import static org.sarcomafhir.security.TwinQuestions.LAB;
import static org.sarcomafhir.security.TwinQuestions.OWN_OBSERVATION;
import static org.sarcomafhir.security.TwinQuestions.fill;
import static org.sarcomafhir.security.TwinQuestions.sameAnswer;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.sarcomafhir.security.TwinQuestions.Thing;

/** No reference tells a submitter what somebody else has sent. */
class SubmitterReferencesIT {

  static final List<String> REFERENCES =
      List.of(
          "%1$s",
          "%1$s/_history/1",
          "Patient?identifier=https://hospital.example/mrn|%3$s",
          "Patient?name=%4$s",
          "/Patient?name=%4$s",
          "Patient/?name=%4$s",
          "x/Patient?name=%4$s",
          "http://elsewhere.example/Patient?name=%4$s",
          "patient?name=%4$s");

  @ParameterizedTest
  @FieldSource("REFERENCES")
  void refers(String reference) {
    sameAnswer(
        "POST " + reference,
        thing ->
            LAB.submits()
                .body(Sender.observation("x", fill(reference, thing)))
                .post("/Observation"));
    sameAnswer(
        "PUT " + reference,
        thing ->
            LAB.submits()
                .body(
                    Sender.observationWithId(
                        OWN_OBSERVATION.substring("Observation/".length()),
                        "x",
                        fill(reference, thing)))
                .put("/" + OWN_OBSERVATION));
    sameAnswer(
        "PATCH " + reference,
        thing ->
            LAB.submits()
                .contentType("application/json-patch+json")
                .body(
                    "[{\"op\": \"replace\", \"path\": \"/subject/reference\", \"value\": \"%s\"}]"
                        .formatted(fill(reference, thing)))
                .patch("/" + OWN_OBSERVATION));
  }

  @ParameterizedTest
  @FieldSource("REFERENCES")
  void refersInABundle(String reference) {
    sameAnswer(
        "$validate " + reference,
        thing ->
            LAB.submits()
                .body(entry("transaction", "POST", "Observation", NAMES.get(2), reference, thing))
                .post("/Bundle/$validate"));
    for (String type : List.of("transaction", "batch")) {
      sameAnswer(
          type + " " + reference,
          thing ->
              LAB.submits()
                  .body(entry(type, "POST", "Observation", NAMES.get(2), reference, thing))
                  .post());
    }
  }

  private static String entry(
      String type, String verb, String url, String name, String reference, Thing thing) {
    return """
        {"resourceType": "Bundle", "type": "%s", "entry": [{%s "resource": %s,
          "request": {"method": "%s", "url": "%s"}}]}"""
        .formatted(
            type,
            fill(name, thing),
            Sender.observation("x", fill(reference, thing)),
            verb,
            fill(url, thing));
  }

  /** Neither does one who may write, and read nothing. */
  @ParameterizedTest
  @FieldSource("REFERENCES")
  void refersWithoutTheRightToRead(String reference) {
    sameAnswer(
        "blind " + reference,
        thing ->
            LAB.with("interface", "system/Observation.c system/Patient.s")
                .body(Sender.observation("x", fill(reference, thing)))
                .post("/Observation"));
    sameAnswer(
        "blinder " + reference,
        thing ->
            LAB.with("interface", "system/Observation.c")
                .body(Sender.observation("x", fill(reference, thing)))
                .post("/Observation"));
  }

  static final List<String> NAMES =
      List.of(
          "\"fullUrl\": \"http://elsewhere.example/%1$s\",",
          "\"fullUrl\": \"%1$s\",",
          "\"fullUrl\": \"urn:uuid:7a4c6d4a-934b-4071-91bc-6d6af11480ba\",");

  /** An entry that has the name of something else does not open the way to it. */
  @ParameterizedTest
  @FieldSource("NAMES")
  void borrowsNames(String name) {
    for (String type : List.of("transaction", "batch")) {
      sameAnswer(
          type + name,
          thing ->
              LAB.submits().body(entry(type, "POST", "Observation", name, "%1$s", thing)).post());
    }
  }

  static final List<String> LENDERS =
      List.of(
          "\"request\": {\"method\": \"POST\", \"url\": \"Patient\"}",
          "\"request\": {\"method\": \"GET\", \"url\": \"Patient?name=nobody\"}",
          "\"request\": {\"method\": \"DELETE\", \"url\": \"Patient?name=nobody\"}");

  /** Neither does one whose content has the id of something else. */
  @ParameterizedTest
  @FieldSource("LENDERS")
  void borrowsIds(String lender) {
    for (String type : List.of("transaction", "batch")) {
      sameAnswer(type + lender, thing -> LAB.submits().body(borrowing(type, lender, thing)).post());
    }
  }

  private static String borrowing(String type, String lender, Thing thing) {
    return """
        {"resourceType": "Bundle", "type": "%s", "entry": [
          {"fullUrl": "urn:uuid:7a4c6d4a-934b-4071-91bc-6d6af11480ba", "resource": %s,
           "request": {"method": "POST", "url": "Observation"}},
          {"resource": %s, %s}]}"""
        .formatted(
            type,
            Sender.observation("x", thing.patient()),
            Sender.patientWithId(thing.patient().substring("Patient/".length()), "q", "Q"),
            lender);
  }

  /** A condition with white space around the name of a parameter is the same condition. */
  @Test
  void hidesNoParameterBehindWhiteSpace() {
    LAB.submits()
        .body(
            """
            {"resourceType": "Bundle", "type": "transaction", "entry": [
              {"fullUrl": "urn:uuid:7a4c6d4a-934b-4071-91bc-6d6af11480ba", "resource": %s,
               "request": {"method": "POST", "url": "Patient",
                 "ifNoneExist": "\\t_has:Observation:subject:status=final"}}]}"""
                .formatted(Sender.patient("has", "Has")))
        .post()
        .then()
        .statusCode(403);
  }
}
