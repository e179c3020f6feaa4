package org.sarcomafhir.bench.workload;

import static org.sarcomafhir.bench.workload.Members.coding;
import static org.sarcomafhir.bench.workload.Members.concept;
import static org.sarcomafhir.bench.workload.Members.quantity;
import static org.sarcomafhir.bench.workload.Members.reference;

import java.time.LocalDate;
import java.util.Random;
import org.sarcomafhir.bench.workload.Regimen.Dose;
import org.sarcomafhir.bench.workload.Regimen.Drug;

/** One block of chemotherapy: the therapy, and for each cycle a visit and the doses. */
final class Chemotherapy {

  private final Entries entries;
  private final Random random;
  private final String patient;
  private final String tumour;
  private final LocalDate start;
  private final Regimen regimen;
  private final int cycles;

  Chemotherapy(Entries entries, Random random, String patient, String tumour, LocalDate start) {
    this.entries = entries;
    this.random = random;
    this.patient = patient;
    this.tumour = tumour;
    this.start = start;
    regimen = Regimen.ALL.get(random.nextInt(Regimen.ALL.size()));
    cycles = 4 + random.nextInt(2);
  }

  void give() {
    String therapy = therapy();
    for (int cycle = 0; cycle < cycles; cycle++) {
      LocalDate first = start.plusDays((long) cycle * Regimen.CYCLE);
      visit(first);
      for (Dose dose : regimen.doses()) {
        dose(therapy, cycle + 1, dose, first.plusDays(dose.day() - 1L));
      }
    }
  }

  private String therapy() {
    return entries.add(
        "Procedure",
        "sarcoma-systemic-therapy",
        """
        "extension":[%s],"status":"completed","code":%s,"subject":%s,\
        "performedPeriod":{"start":"%s","end":"%s"},"reasonReference":[%s]"""
            .formatted(
                Members.number("treatment-block", 1),
                concept(
                    coding(Members.SNOMED, "367336001", "Chemotherapy (procedure)"),
                    coding(Members.REGIMEN, regimen.code(), regimen.display())),
                reference(patient),
                start,
                start.plusDays((long) cycles * Regimen.CYCLE),
                reference(tumour)));
  }

  private void visit(LocalDate date) {
    // the stock server knows LOINC only when all of it is loaded, and would refuse the claim
    entries.add(
        "Observation",
        Entries.NONE,
        "%s,\"valueInteger\":%d"
            .formatted(
                Members.observation(
                    "survey",
                    concept(coding(Members.LOINC, "89247-1", "ECOG Performance Status score")),
                    patient,
                    date),
                random.nextInt(3)));
    entries.add(
        "Observation",
        "sarcoma-laboratory-result",
        "%s,\"valueQuantity\":%s"
            .formatted(
                Members.observation(
                    "laboratory",
                    concept(coding(Members.LOINC, "718-7", "Hemoglobin [Mass/volume] in Blood")),
                    patient,
                    date),
                quantity((70 + random.nextInt(90)) / 10.0, "g/dL")));
  }

  private void dose(String therapy, int cycle, Dose dose, LocalDate date) {
    Drug drug = dose.drug();
    entries.add(
        "MedicationAdministration",
        "sarcoma-medication-administration",
        """
        "extension":[%s,%s,%s],"partOf":[%s],"status":"completed","medicationCodeableConcept":%s,\
        "subject":%s,"effectiveDateTime":"%s","reasonReference":[%s],\
        "dosage":{"route":%s,"dose":%s}"""
            .formatted(
                Members.number("treatment-block", 1),
                Members.number("treatment-cycle", cycle),
                Members.number("cycle-day", dose.day()),
                reference(therapy),
                concept(
                    coding(Members.ATC, drug.atc, drug.display),
                    coding(Members.RXNORM, drug.rxnorm, drug.display)),
                reference(patient),
                date,
                reference(tumour),
                concept(coding(Members.SNOMED, "47625008", "Intravenous route (qualifier value)")),
                quantity(drug.milligramsPerSquareMetre, "mg/m2")));
  }
}
