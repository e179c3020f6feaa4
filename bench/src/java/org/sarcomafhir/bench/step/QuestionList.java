package org.sarcomafhir.bench.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sarcomafhir.bench.server.FhirClient;

/** The classes of questions: about one patient, and about all of them. */
final class QuestionList {

  /** Far from the numbers of the other class that asks for the same. */
  private static final int APART = 5000;

  private final Vocabulary codes;
  private final List<Known> patients;

  QuestionList(Vocabulary codes, List<Known> patients) {
    this.codes = codes;
    this.patients = patients;
  }

  List<Question> all() {
    List<Question> all = new ArrayList<>(aboutOne());
    all.addAll(aboutAll());
    all.addAll(aboutGroups());
    return all;
  }

  private List<Question> aboutOne() {
    return List.of(
        new Question("read Patient", n -> "Patient/" + patient(n).id()),
        new Question("read Observation", n -> "Observation/" + patient(n).observation()),
        new Question(
            "Patient by identifier", n -> "Patient?identifier=" + token(patient(n).identifier())),
        new Question(
            "Observation of a patient by category, sorted",
            n ->
                "Observation?patient=%s&category=laboratory&_sort=-date&_count=50"
                    .formatted(patient(n).id())),
        new Question(
            "MedicationAdministration of a patient since",
            n ->
                "MedicationAdministration?patient=%s&effective-time=ge2016-01-01&_count=50"
                    .formatted(patient(n).id())),
        new Question(
            "Condition by the patient's identifier",
            n -> "Condition?patient.identifier=" + token(patient(n).identifier())),
        new Question(
            "$everything", n -> "Patient/%s/$everything?_count=200".formatted(patient(n).id())));
  }

  private List<Question> aboutAll() {
    return List.of(
        new Question(
            "Observation by code and value",
            n ->
                "Observation?code=%s&value-quantity=%s&_count=50"
                    .formatted(
                        token(codes.measured()), token("gt10.%04d|%s".formatted(n, codes.unit())))),
        new Question(
            "Observation by code, with patients",
            n -> findings(n) + "&_include=Observation:subject"),
        new Question("page 2 of Observation by code", n -> findings(n + APART), true));
  }

  private List<Question> aboutGroups() {
    return List.of(
        new Question(
            "Patient with an Observation (_has)",
            n ->
                "Patient?_has:Observation:patient:code=%s&birthdate=ge%s&_count=20"
                    .formatted(token(codes.answered(n)), day(1900, n))),
        new Question(
            "Patient with an Observation above a value (_has)",
            n ->
                "Patient?_has:Observation:patient:code-value-quantity=%s&_count=20"
                    .formatted(token("%s$gt20.%04d".formatted(codes.measured(), n)))),
        new Question(
            "Condition by code",
            n ->
                "Condition?code=%s&onset-date=ge%s&_count=20"
                    .formatted(token(codes.condition(n)), day(1990, n))),
        new Question(
            "count of MedicationAdministration by code",
            n ->
                "MedicationAdministration?code=%s&effective-time=ge%s&_summary=count"
                    .formatted(token(codes.medication(n)), day(1990, n))));
  }

  private Known patient(int number) {
    return patients.get(number % patients.size());
  }

  private String findings(int number) {
    return "Observation?code=%s&date=ge%s&_count=20"
        .formatted(token(codes.answered(number)), day(1980, number));
  }

  /** Another day for each number, all of them before the first fact of any patient. */
  private static String day(int year, int number) {
    return LocalDate.of(year, 1, 1).plusDays(number).toString();
  }

  private static String token(String value) {
    return FhirClient.encoded(value);
  }
}
