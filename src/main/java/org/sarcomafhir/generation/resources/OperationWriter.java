package org.sarcomafhir.generation.resources;

import java.util.Locale;
import java.util.Optional;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Procedure;
import org.sarcomafhir.generation.plan.Finding.Margin;
import org.sarcomafhir.generation.plan.Operation;
import org.sarcomafhir.generation.plan.Operation.Removal;
import org.sarcomafhir.generation.plan.Performed;
import org.sarcomafhir.generation.plan.Site;
import org.sarcomafhir.generation.plan.TumourPlan;

/** Writes the operations on a tumour and on what spread from it. */
final class OperationWriter {

  private final CaseEntries entries;
  private final TumourPlan tumour;

  OperationWriter(CaseEntries entries, TumourPlan tumour) {
    this.entries = entries;
    this.tumour = tumour;
  }

  static String name(TumourPlan tumour, int operation) {
    return TumourWriter.name(tumour) + "-operation-" + operation;
  }

  void write() {
    tumour.operations().forEach(this::operation);
  }

  private void operation(Operation plan) {
    Procedure operation = new Procedure();
    String name = name(tumour, plan.number());
    operation.addIdentifier(entries.identifier(operation, name));
    removal(operation, plan.removal());
    boolean ofTumour = plan.spread() == 0;
    operation.addExtension(
        valued(
            "surgery-occasion", ofTumour ? "primary-tumor" : "metastasis", "surgery-occasion-cs"));
    operation.setStatus(Performances.procedure(plan.performed()));
    if (plan.performed() == Performed.NOT_DONE) {
      operation.setStatusReason(Performances.reason(plan.performed()));
    }
    operation.setCategory(
        Terms.concept(Terms.SNOMED, "387713003", "Surgical procedure (procedure)"));
    operation.setCode(
        ofTumour && tumour.site() == Site.UTERUS
            ? Terms.concept(Terms.SNOMED, "116140006", "Total hysterectomy (procedure)")
            : Terms.concept(Terms.SNOMED, "65801008", "Excision (procedure)"));
    operation.setSubject(entries.patient());
    operation.setPerformed(Terms.date(plan.date()));
    operation.addReasonReference(
        entries.reference("Condition", TumourWriter.name(tumour, plan.spread())));
    status(plan)
        .ifPresent(margin -> operation.setOutcome(FindingWriter.residual(margin.residual())));
    entries.add(operation, name, "sarcoma-surgery");
  }

  /** The outcome says what the laboratory says of the whole operation, where that stands. */
  private Optional<Margin> status(Operation plan) {
    return tumour
        .standing(Margin.class)
        .filter(Margin::ofOperation)
        .filter(
            margin -> tumour.specimen(margin.evidence().specimen()).operation() == plan.number())
        .findFirst();
  }

  private static void removal(Procedure operation, Removal removal) {
    if (removal != Removal.NOT_STATED) {
      String code = removal.name().toLowerCase(Locale.ROOT).replace('_', '-');
      operation.addExtension(valued("resection-extent", code, "resection-extent-cs"));
    }
  }

  private static Extension valued(String name, String code, String system) {
    Extension extension = Terms.extension(name);
    extension.setValue(Terms.own(system, code, ""));
    return extension;
  }
}
