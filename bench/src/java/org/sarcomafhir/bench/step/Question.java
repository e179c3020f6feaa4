package org.sarcomafhir.bench.step;

import java.util.List;
import java.util.function.IntFunction;
import org.sarcomafhir.bench.server.FhirClient;

/**
 * A class of requests. Each number gives another value, so that no cache has the answer.
 *
 * @param path below the base
 * @param secondPage whether the second page is what is measured
 */
record Question(String name, IntFunction<String> path, boolean secondPage) {

  /** All classes, about one workload. */
  static List<Question> all(Vocabulary codes, List<Known> patients) {
    IntFunction<Known> patient = number -> patients.get(number % patients.size());
    return List.of(
        of("read Patient", n -> "Patient/" + patient.apply(n).id()),
        of("read Observation", n -> "Observation/" + patient.apply(n).observation()),
        of(
            "Patient by identifier",
            n -> "Patient?identifier=" + token(patient.apply(n).identifier())),
        of(
            "Observation by code and value",
            n ->
                "Observation?code=%s&value-quantity=gt10.%03d%s&_count=50"
                    .formatted(token(codes.measured()), n, token("|" + codes.unit()))),
        of(
            "Observation of a patient by category, sorted",
            n ->
                "Observation?patient=%s&category=laboratory&_sort=-date&_count=50"
                    .formatted(patient.apply(n).id())),
        of("Observation by code, with patients", n -> stains(codes, n) + "&_include=Observation:subject"),
        of(
            "Patient with an Observation (_has)",
            n ->
                "Patient?_has:Observation:patient:code=%s&%s&_count=20"
                    .formatted(token(codes.answered(n)), birth(n))),
        of(
            "Patient with an Observation above a value (_has)",
            n ->
                "Patient?_has:Observation:patient:code-value-quantity=%s&_count=20"
                    .formatted(token("%s$gt20.%03d".formatted(codes.measured(), n)))),
        of(
            "Condition by code",
            n -> "Condition?code=%s&%s&_count=20".formatted(token(codes.condition(n)), onset(n))),
        of(
            "Condition by the patient's identifier",
            n -> "Condition?patient.identifier=" + token(patient.apply(n).identifier())),
        of("$everything", n -> "Patient/%s/$everything?_count=200".formatted(patient.apply(n).id())),
        of(
            "MedicationAdministration of a patient since",
            n ->
                "MedicationAdministration?patient=%s&effective-time=ge2016-01-01&_count=50"
                    .formatted(patient.apply(n).id())),
        of(
            "count of MedicationAdministration by code",
            n ->
                "MedicationAdministration?code=%s&effective-time=ge%s&_summary=count"
                    .formatted(token(codes.medication(n)), day(2000, n))),
        new Question("page 2 of Observation by code", n -> stains(codes, n + 5000), true));
  }

  private static Question of(String name, IntFunction<String> path) {
    return new Question(name, path, false);
  }

  private static String stains(Vocabulary codes, int number) {
    return "Observation?code=%s&date=ge%s&_count=20"
        .formatted(token(codes.answered(number)), day(1990, number));
  }

  private static String birth(int number) {
    return "birthdate=ge" + day(1900, number);
  }

  private static String onset(int number) {
    return "onset-date=ge" + day(1990, number);
  }

  /** Another day for each number, all of them before the first fact of any patient. */
  private static String day(int year, int number) {
    return java.time.LocalDate.of(year, 1, 1).plusDays(number).toString();
  }

  private static String token(String value) {
    return FhirClient.encoded(value);
  }
}
