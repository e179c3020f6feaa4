package org.sarcomafhir.bench.workload;

import static org.sarcomafhir.bench.workload.Members.coding;
import static org.sarcomafhir.bench.workload.Members.concept;
import static org.sarcomafhir.bench.workload.Members.quantity;
import static org.sarcomafhir.bench.workload.Members.reference;

import java.time.LocalDate;
import java.util.Random;

/** The tumour as scans show it, before and after the operation. */
final class Imaging {

  static final String SIZE = concept(coding(Members.LOINC, "21889-1", "Size Tumor"));

  private final Entries entries;
  private final Random random;
  private final String patient;
  private final String tumour;
  private final Site site;

  Imaging(Entries entries, Random random, String patient, String tumour, Site site) {
    this.entries = entries;
    this.random = random;
    this.patient = patient;
    this.tumour = tumour;
    this.site = site;
  }

  void scans(LocalDate... dates) {
    String body = body();
    for (LocalDate date : dates) {
      String size =
          entries.add(
              "Observation",
              "sarcoma-tumor-size",
              "%s,\"focus\":[%s],%s"
                  .formatted(
                      Members.observation("imaging", SIZE, patient, date),
                      reference(body),
                      longest(10 + random.nextInt(190))));
      report(size, date);
    }
  }

  private String body() {
    return entries.add(
        "BodyStructure",
        "sarcoma-tumor",
        """
        "extension":[{"url":"http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-related-condition",\
        "valueReference":%s}],"active":true,"morphology":%s,"location":%s,"patient":%s"""
            .formatted(
                reference(tumour),
                concept(coding(Members.ICD_O, "8890/3", "Leiomyosarcoma, NOS")),
                concept(site.place),
                reference(patient)));
  }

  private void report(String size, LocalDate date) {
    entries.add(
        "DiagnosticReport",
        "sarcoma-imaging-report",
        """
        "extension":[%s],"status":"final","category":[%s],"code":%s,"subject":%s,\
        "effectiveDateTime":"%s","issued":"%sT12:00:00Z","result":[%s],\
        "conclusion":"One mass.\""""
            .formatted(
                Members.computedTomography(),
                Members.radiology(),
                concept(coding(Members.LOINC, "79103-8", "CT Abdomen W contrast IV")),
                reference(patient),
                date,
                date,
                reference(size)));
  }

  static String longest(int millimetres) {
    return "\"component\":[{\"code\":%s,\"valueQuantity\":%s}]"
        .formatted(
            concept(coding(Members.LOINC, "33728-7", "Size.maximum dimension in Tumor")),
            quantity(millimetres, "mm"));
  }
}
