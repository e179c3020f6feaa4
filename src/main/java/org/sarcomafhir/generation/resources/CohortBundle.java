package org.sarcomafhir.generation.resources;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.sarcomafhir.generation.plan.Draws;
import org.sarcomafhir.generation.plan.PatientPlan;
import org.sarcomafhir.generation.plan.Sex;
import org.sarcomafhir.generation.plan.TumourPlan;

/** Writes patients, each as one transaction Bundle. */
public final class CohortBundle {

  /** System of the identifiers of the patients, whose values are the keys of the plans. */
  public static final String PATIENTS = CaseEntries.system("Patient");

  private static final int NAMES = 2;

  private final FhirContext context;

  /** A writer. */
  public CohortBundle(FhirContext context) {
    this.context = context;
  }

  /**
   * A transaction.
   *
   * @param json the Bundle, with the same bytes whenever it is written
   * @param resources how many are in it
   */
  public record Written(String json, int resources) {}

  /** The transaction of the patient. */
  public Written write(PatientPlan plan) {
    Bundle bundle = bundle(plan);
    return new Written(
        context.newJsonParser().encodeResourceToString(bundle) + "\n", bundle.getEntry().size());
  }

  /** The transaction of the patient, which may be changed. */
  public Bundle bundle(PatientPlan plan) {
    CaseEntries entries = new CaseEntries(plan.key());
    // which of several names a code goes by changes nothing of the plan
    Draws names = Draws.of(plan.seed(), plan.number(), NAMES);
    patient(entries, plan);
    for (TumourPlan tumour : plan.tumours()) {
      new TumourWriter(entries, tumour).write();
      new OperationWriter(entries, tumour).write();
      new FindingWriter(entries, tumour, names).write();
    }
    plan.therapies().forEach(therapy -> new TherapyWriter(entries, therapy, names).write());
    contact(entries, plan);
    return entries.bundle();
  }

  private static void patient(CaseEntries entries, PatientPlan plan) {
    Patient patient = new Patient();
    patient.addIdentifier(entries.identifier(patient, ""));
    patient.addName().setText("Invented patient " + plan.key());
    patient.setGender(
        plan.sex() == Sex.FEMALE ? AdministrativeGender.FEMALE : AdministrativeGender.MALE);
    patient.setBirthDateElement(new DateType(plan.birth().toString()));
    if (plan.death() != null) {
      patient.setDeceased(Terms.date(plan.death()));
    }
    entries.add(patient, "", "sarcoma-patient");
  }

  private static void contact(CaseEntries entries, PatientPlan plan) {
    TumourPlan tumour = plan.tumours().get(0);
    Observation contact = new Observation();
    contact.addIdentifier(entries.identifier(contact, "follow-up"));
    contact.setStatus(ObservationStatus.FINAL);
    contact.setCode(Terms.concept(Terms.LOINC, "21976-6", "Cancer outcome status"));
    contact.setSubject(entries.patient());
    contact.addFocus(entries.reference("Condition", TumourWriter.name(tumour)));
    contact.setEffective(Terms.date(plan.lastContact()));
    String status = plan.death() == null ? "alive-disease-unknown" : "dead-cause-unknown";
    contact.setValue(Terms.own("follow-up-status-cs", status, ""));
    entries.add(contact, "follow-up", "sarcoma-follow-up");
  }
}
