package org.sarcomafhir.bench.workload;

import static org.sarcomafhir.bench.workload.Members.coding;
import static org.sarcomafhir.bench.workload.Members.concept;
import static org.sarcomafhir.bench.workload.Members.quantity;
import static org.sarcomafhir.bench.workload.Members.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** The findings of one specimen and the report that ties them together. */
final class Pathology {

  /** Stains of the panel, the likely positive ones first. */
  static final List<String> MARKERS =
      List.of(
          "sma",
          "desmin",
          "h-caldesmon",
          "er",
          "pr",
          "cd34",
          "s100",
          "cd117",
          "dog1",
          "mdm2",
          "cytokeratin-ae1-ae3");

  private final Entries entries;
  private final Random random;
  private final String patient;
  private final String tumour;
  private final LocalDate date;

  Pathology(Entries entries, Random random, String patient, String tumour, LocalDate date) {
    this.entries = entries;
    this.random = random;
    this.patient = patient;
    this.tumour = tumour;
    this.date = date;
  }

  void report(String specimen, List<String> specimens) {
    List<String> results = new ArrayList<>();
    for (int i = 0; i < MARKERS.size(); i++) {
      results.add(stain(MARKERS.get(i), random.nextInt(MARKERS.size()) > i, specimen));
    }
    results.add(proliferation(specimen));
    results.add(mitoses(specimen));
    results.add(necrosis(specimen));
    results.add(grade(specimen));
    results.add(size(specimen));
    entries.add("DiagnosticReport", "sarcoma-pathology-report", report(specimens, results));
  }

  private String proliferation(String specimen) {
    return finding(
        "sarcoma-ki67-index",
        coding(Members.MARKER, "ki67", "Ki-67"),
        "\"component\":[%s]".formatted(percentage(1 + random.nextInt(90))),
        specimen);
  }

  private String mitoses(String specimen) {
    return finding(
        "sarcoma-mitotic-count",
        coding(Members.PATHOLOGY, "mitotic-count", "Mitotic count"),
        "\"valueQuantity\":%s,\"component\":[{\"code\":%s,\"valueQuantity\":%s}]"
            .formatted(
                quantity(random.nextInt(60), "/(10.[HPF])"),
                concept(coding(Members.PATHOLOGY_PART, "field-area")),
                quantity(0.237, "mm2")),
        specimen);
  }

  private String necrosis(String specimen) {
    return finding(
        "sarcoma-necrosis",
        coding(Members.PATHOLOGY, "necrosis", "Tumour necrosis"),
        "\"valueQuantity\":" + quantity(5 * random.nextInt(15), "%"),
        specimen);
  }

  private String finding(String profile, String code, String members, String specimen) {
    return entries.add(
        "Observation",
        profile,
        "%s,\"focus\":[%s],\"specimen\":%s,%s"
            .formatted(
                Members.observation("laboratory", concept(code), patient, date),
                reference(tumour),
                reference(specimen),
                members));
  }

  private String stain(String marker, boolean positive, String specimen) {
    String result =
        positive
            ? coding(Members.SNOMED, "10828004", "Positive (qualifier value)")
            : coding(Members.SNOMED, "260385009", "Negative (qualifier value)");
    int percent = positive ? 10 + random.nextInt(90) : random.nextInt(5);
    return finding(
        "sarcoma-ihc-marker",
        coding(Members.MARKER, marker),
        "\"valueCodeableConcept\":%s,\"component\":[%s]"
            .formatted(concept(result), percentage(percent)),
        specimen);
  }

  private static String percentage(int percent) {
    return "{\"code\":%s,\"valueQuantity\":%s}"
        .formatted(
            concept(coding(Members.PATHOLOGY_PART, "percent-positive")), quantity(percent, "%"));
  }

  private String grade(String specimen) {
    int differentiation = 1 + random.nextInt(3);
    int mitoses = 1 + random.nextInt(3);
    int necrosis = random.nextInt(3);
    int total = differentiation + mitoses + necrosis;
    int grade = total <= 3 ? 1 : total <= 5 ? 2 : 3;
    return finding(
        "sarcoma-histologic-grade",
        coding(Members.NCIT, "C18000", "Histologic Grade"),
        "\"valueCodeableConcept\":%s,\"method\":%s,\"component\":[%s,%s,%s,%s]"
            .formatted(
                concept(coding(Members.GRADE, "grade-" + grade, "Grade " + grade)),
                concept(
                    coding(
                        Members.SNOMED,
                        "426757001",
                        "French Federation of Cancer Centers Sarcoma Group (FNCLCC) grading system")),
                score("differentiation-score", differentiation),
                score("mitotic-score", mitoses),
                score("necrosis-score", necrosis),
                score("total-score", total)),
        specimen);
  }

  private static String score(String name, int value) {
    return "{\"code\":%s,\"valueInteger\":%d}"
        .formatted(concept(coding(Members.GRADE_PART, name)), value);
  }

  private String size(String specimen) {
    return entries.add(
        "Observation",
        "sarcoma-tumor-size",
        "%s,\"specimen\":%s,%s"
            .formatted(
                Members.observation("laboratory", Imaging.SIZE, patient, date),
                reference(specimen),
                Imaging.longest(10 + random.nextInt(190))));
  }

  private String report(List<String> specimens, List<String> results) {
    return """
        "status":"final","code":%s,"subject":%s,"effectiveDateTime":"%s",\
        "issued":"%sT16:00:00Z","specimen":[%s],"result":[%s],\
        "conclusion":"Leiomyosarcoma, completely removed.\""""
        .formatted(
            concept(coding(Members.LOINC, "11529-5", "Surgical pathology study")),
            reference(patient),
            date,
            date,
            references(specimens),
            references(results));
  }

  static String references(List<String> targets) {
    return targets.stream().map(Members::reference).collect(Collectors.joining(","));
  }
}
