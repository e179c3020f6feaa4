package org.sarcomafhir.generation.resources;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationStatus;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.sarcomafhir.generation.plan.Performed;

/** How it is said that something took place, or did not. */
final class Performances {

  private Performances() {}

  static ProcedureStatus procedure(Performed performed) {
    return switch (performed) {
      case COMPLETED -> ProcedureStatus.COMPLETED;
      case STOPPED -> ProcedureStatus.STOPPED;
      case NOT_DONE -> ProcedureStatus.NOTDONE;
      default -> ProcedureStatus.ENTEREDINERROR;
    };
  }

  /** Doses of a therapy that was stopped early were given. */
  static MedicationAdministrationStatus dose(Performed performed) {
    return switch (performed) {
      case COMPLETED, STOPPED -> MedicationAdministrationStatus.COMPLETED;
      case NOT_DONE -> MedicationAdministrationStatus.NOTDONE;
      default -> MedicationAdministrationStatus.ENTEREDINERROR;
    };
  }

  static CodeableConcept reason(Performed performed) {
    String code =
        switch (performed) {
          case COMPLETED -> "completed-as-planned";
          case STOPPED -> "toxicity";
          default -> "patient-wish";
        };
    return Terms.own("therapy-end-reason-cs", code, "");
  }
}
