package org.sarcomafhir.generation.resources;

import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.sarcomafhir.generation.plan.Draws;
import org.sarcomafhir.generation.plan.Drug;
import org.sarcomafhir.generation.plan.Performed;
import org.sarcomafhir.generation.plan.Therapy;

/** Writes a block of therapy and its doses. */
final class TherapyWriter {

  private final CaseEntries entries;
  private final Therapy therapy;
  private final Draws draws;

  TherapyWriter(CaseEntries entries, Therapy therapy, Draws draws) {
    this.entries = entries;
    this.therapy = therapy;
    this.draws = draws;
  }

  private String name() {
    return "block-" + therapy.block();
  }

  void write() {
    Procedure block = new Procedure();
    block.addIdentifier(entries.identifier(block, name()));
    block.addExtension(number("treatment-block", therapy.block()));
    if (therapy.line() > 0) {
      block.addExtension(line());
    }
    if (therapy.performed() != Performed.NOT_DONE) {
      block.addExtension(number("cycle-count", therapy.cycles()));
      block.setPerformed(period());
    }
    block.setStatus(Performances.procedure(therapy.performed()));
    if (therapy.performed() != Performed.ENTERED_IN_ERROR) {
      block.setStatusReason(Performances.reason(therapy.performed()));
    }
    block.setCode(code());
    block.setSubject(entries.patient());
    therapy.tumours().forEach(tumour -> block.addReasonReference(tumour(tumour)));
    entries.add(block, name(), "sarcoma-systemic-therapy");
    int cycles = therapy.performed() == Performed.NOT_DONE ? 1 : therapy.cycles();
    for (Drug drug : therapy.drugs()) {
      CodeableConcept medication = DrugTerms.drug(drug, draws);
      for (int cycle = 1; cycle <= cycles; cycle++) {
        dose(drug, medication, cycle);
      }
    }
  }

  private Reference tumour(int number) {
    return entries.reference("Condition", "tumour-" + number);
  }

  private CodeableConcept code() {
    boolean targeted = DrugTerms.isTargeted(therapy.drugs().get(0));
    CodeableConcept code =
        targeted
            ? Terms.own("systemic-therapy-cs", "targeted-therapy", "Targeted therapy")
            : Terms.concept(Terms.SNOMED, "367336001", "Chemotherapy (procedure)");
    code.addCoding(
        Terms.coding(Terms.own("systemic-regimen-cs"), DrugTerms.regimen(therapy.drugs()), ""));
    return code.setText(
        therapy.drugs().stream().map(DrugTerms::words).collect(Collectors.joining(" and ")));
  }

  private Period period() {
    Period period = new Period();
    period.setStartElement(Terms.date(therapy.start()));
    period.setEndElement(Terms.date(therapy.end()));
    return period;
  }

  private void dose(Drug drug, CodeableConcept medication, int cycle) {
    MedicationAdministration dose = new MedicationAdministration();
    String name = name() + "-dose-" + cycle + "-" + DrugTerms.words(drug).replace(' ', '-');
    dose.addIdentifier(entries.identifier(dose, name));
    dose.addExtension(number("treatment-block", therapy.block()));
    if (therapy.line() > 0) {
      dose.addExtension(line());
    }
    dose.addExtension(number("treatment-cycle", cycle));
    dose.addExtension(number("cycle-day", 1));
    dose.addPartOf(entries.reference("Procedure", name()));
    dose.setStatus(Performances.dose(therapy.performed()));
    if (therapy.performed() == Performed.NOT_DONE) {
      dose.addStatusReason(Performances.reason(therapy.performed()));
    } else {
      dose.getDosage().setDose(DrugTerms.dose(drug));
    }
    dose.setMedication(medication.copy());
    dose.setSubject(entries.patient());
    dose.setEffective(Terms.date(therapy.cycle(cycle)));
    therapy.tumours().forEach(tumour -> dose.addReasonReference(tumour(tumour)));
    entries.add(dose, name, "sarcoma-medication-administration");
  }

  private static Extension number(String name, int value) {
    return valued(Terms.extension(name), new PositiveIntType(value));
  }

  private Extension line() {
    Extension line = Terms.extension("therapy-line");
    line.addExtension(valued(new Extension("number"), new PositiveIntType(therapy.line())));
    line.addExtension(valued(new Extension("basis"), new CodeType("stated")));
    return line;
  }

  private static Extension valued(Extension extension, Type value) {
    extension.setValue(value);
    return extension;
  }
}
