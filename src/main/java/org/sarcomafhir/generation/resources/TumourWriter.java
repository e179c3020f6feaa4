package org.sarcomafhir.generation.resources;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.sarcomafhir.generation.plan.Histology;
import org.sarcomafhir.generation.plan.Moment;
import org.sarcomafhir.generation.plan.Specimen;
import org.sarcomafhir.generation.plan.Spread;
import org.sarcomafhir.generation.plan.TumourPlan;
import org.sarcomafhir.generation.plan.Verification;

/** Writes a tumour, what spread from it, and the tissue that was taken. */
final class TumourWriter {

  private static final String CLINICAL = "http://terminology.hl7.org/CodeSystem/condition-clinical";
  private static final String VERIFICATION =
      "http://terminology.hl7.org/CodeSystem/condition-ver-status";
  private static final String CATEGORY = "http://terminology.hl7.org/CodeSystem/condition-category";
  private static final int DAYS_OF_DIAGNOSIS = 30;

  private final CaseEntries entries;
  private final TumourPlan tumour;

  TumourWriter(CaseEntries entries, TumourPlan tumour) {
    this.entries = entries;
    this.tumour = tumour;
  }

  static String name(TumourPlan tumour) {
    return "tumour-" + tumour.number();
  }

  static String name(TumourPlan tumour, Specimen specimen) {
    return name(tumour) + "-specimen-" + specimen.number();
  }

  static String name(TumourPlan tumour, int spread) {
    return spread == 0 ? name(tumour) : name(tumour) + "-spread-" + spread;
  }

  void write() {
    primary();
    tumour.spreads().forEach(this::spread);
    Set<Integer> examined =
        tumour.findings().stream()
            .map(finding -> finding.evidence().specimen())
            .collect(Collectors.toSet());
    tumour.specimens().stream()
        .filter(specimen -> examined.contains(specimen.number()))
        .forEach(this::specimen);
  }

  private void primary() {
    Condition condition = condition(name(tumour), tumour.verification());
    boolean benign = tumour.histology() == Histology.LEIOMYOMA;
    CodeableConcept code = new CodeableConcept();
    HistologyTerms.disorder(tumour.histology(), tumour.site()).ifPresent(code::addCoding);
    if (tumour.morphologyGiven() || code.getCoding().isEmpty()) {
      HistologyTerms.morphology(tumour.histology())
          .ifPresent(
              coding ->
                  condition.addExtension(
                      new Extension(
                          Terms.MCODE + "mcode-histology-morphology-behavior",
                          new CodeableConcept(coding))));
    }
    String words = tumour.histology().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    condition.setCode(code.setText("Invented: " + words));
    condition.addBodySite(SiteTerms.place(tumour.site()));
    condition.setOnset(Terms.date(tumour.found()));
    entries.add(condition, name(tumour), benign ? "" : "sarcoma-primary-condition");
  }

  private void spread(Spread spread) {
    String name = name(tumour, spread.number());
    Condition condition = condition(name, spread.verification());
    condition.addExtension(
        new Extension(Terms.CONDITION_RELATED, entries.reference("Condition", name(tumour))));
    boolean metastasis = spread.kind() == Spread.Kind.METASTASIS;
    if (!metastasis) {
      String kind = spread.kind() == Spread.Kind.LOCAL_RECURRENCE ? "local" : "regional";
      Extension extension = Terms.extension("recurrence-kind");
      extension.setValue(new CodeType(kind));
      condition.addExtension(extension);
    } else if (spread.found() != null && !spread.found().monthOnly()) {
      Extension extension = Terms.extension("metastasis-timing");
      extension.setValue(new CodeType(timing(spread.found())));
      condition.addExtension(extension);
    }
    condition.setCode(new CodeableConcept(SiteTerms.diagnosis(spread)));
    condition.addBodySite(SiteTerms.place(spread.site()));
    if (spread.found() != null) {
      condition.setOnset(Terms.date(spread.found()));
    }
    entries.add(condition, name, metastasis ? "sarcoma-secondary-condition" : "sarcoma-recurrence");
  }

  private String timing(Moment found) {
    return found.latest().isAfter(tumour.found().plusDays(DAYS_OF_DIAGNOSIS))
        ? "metachronous"
        : "synchronous";
  }

  private Condition condition(String name, Verification verification) {
    Condition condition = new Condition();
    condition.addIdentifier(entries.identifier(condition, name));
    String clinical = verification == Verification.REFUTED ? "inactive" : "active";
    if (verification != Verification.ENTERED_IN_ERROR) {
      condition.setClinicalStatus(Terms.concept(CLINICAL, clinical, ""));
    }
    if (verification != Verification.UNSTATED) {
      String code = verification.name().toLowerCase(Locale.ROOT).replace('_', '-');
      condition.setVerificationStatus(Terms.concept(VERIFICATION, code, ""));
    }
    condition.addCategory(Terms.concept(CATEGORY, "problem-list-item", ""));
    return condition.setSubject(entries.patient());
  }

  private void specimen(Specimen plan) {
    var specimen = new org.hl7.fhir.r4.model.Specimen();
    String name = name(tumour, plan);
    specimen.addIdentifier(entries.identifier(specimen, name));
    boolean biopsy = plan.operation() == 0;
    specimen.setType(
        biopsy
            ? Terms.concept(
                Terms.SNOMED, "427558003", "Specimen obtained by core needle biopsy (specimen)")
            : Terms.concept(
                Terms.SNOMED, "439479000", "Tissue specimen obtained by excision (specimen)"));
    specimen.setSubject(entries.patient());
    specimen.getCollection().setCollected(Terms.date(plan.taken()));
    entries.add(specimen, name, "sarcoma-specimen");
    if (biopsy) {
      biopsy(plan);
    }
  }

  private void biopsy(Specimen plan) {
    Procedure biopsy = new Procedure();
    String name = name(tumour) + "-biopsy";
    biopsy.addIdentifier(entries.identifier(biopsy, name));
    biopsy.setStatus(ProcedureStatus.COMPLETED);
    biopsy.setCode(Terms.concept(Terms.SNOMED, "9911007", "Core needle biopsy (procedure)"));
    biopsy.setSubject(entries.patient());
    biopsy.setPerformed(Terms.date(plan.taken()));
    biopsy.addReasonReference(entries.reference("Condition", name(tumour)));
    entries.add(biopsy, name, "sarcoma-biopsy");
  }
}
