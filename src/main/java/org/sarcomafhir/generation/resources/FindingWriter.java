package org.sarcomafhir.generation.resources;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.sarcomafhir.generation.plan.Draws;
import org.sarcomafhir.generation.plan.Finding;
import org.sarcomafhir.generation.plan.Finding.Call;
import org.sarcomafhir.generation.plan.Finding.Grade;
import org.sarcomafhir.generation.plan.Finding.Grading;
import org.sarcomafhir.generation.plan.Finding.Margin;
import org.sarcomafhir.generation.plan.Finding.Mitoses;
import org.sarcomafhir.generation.plan.Finding.Morcellation;
import org.sarcomafhir.generation.plan.Finding.Per;
import org.sarcomafhir.generation.plan.Finding.Residual;
import org.sarcomafhir.generation.plan.Finding.Share;
import org.sarcomafhir.generation.plan.Finding.Size;
import org.sarcomafhir.generation.plan.Finding.Stain;
import org.sarcomafhir.generation.plan.Specimen;
import org.sarcomafhir.generation.plan.TumourPlan;

/** Writes what the laboratory found in a tumour. */
final class FindingWriter {

  private static final String PATHOLOGY = "pathology-observation-cs";

  private final CaseEntries entries;
  private final TumourPlan tumour;
  private final Draws draws;
  private final List<String> written = new ArrayList<>();

  FindingWriter(CaseEntries entries, TumourPlan tumour, Draws draws) {
    this.entries = entries;
    this.tumour = tumour;
    this.draws = draws;
  }

  void write() {
    tumour.findings().forEach(this::write);
  }

  private void write(Finding finding) {
    if (finding instanceof Stain stain) {
      stain(stain);
    } else if (finding instanceof Mitoses mitoses) {
      mitoses(mitoses);
    } else if (finding instanceof Size size) {
      size(size);
    } else if (finding instanceof Grade grade) {
      grade(grade);
    } else if (finding instanceof Margin margin) {
      margin(margin);
    } else if (finding instanceof Morcellation morcellation) {
      morcellation(morcellation);
    }
  }

  private void stain(Stain stain) {
    Observation result = observation(stain);
    result.setCode(MarkerTerms.stain(stain.marker(), draws));
    if (stain.call() == Call.NOT_PERFORMED) {
      result.setDataAbsentReason(Terms.concept(Terms.ABSENT_REASON, "not-performed", ""));
    } else {
      result.setValue(MarkerTerms.result(stain.call(), draws));
    }
    if (stain.share() != null) {
      component(result, "pathology-component-cs", "percent-positive", share(stain.share()));
    }
    String marker = stain.marker().name().toLowerCase(Locale.ROOT).replace('_', '-');
    add(result, "ihc-" + marker, "sarcoma-ihc-marker");
  }

  private static Type share(Share share) {
    if (share.isRange()) {
      return new Range().setLow(percent(share.low())).setHigh(percent(share.high()));
    }
    return Terms.bounded(share.bound(), percent(share.low()));
  }

  private static Quantity percent(int value) {
    return Terms.quantity(BigDecimal.valueOf(value), "%", "%");
  }

  private void mitoses(Mitoses mitoses) {
    Observation count = observation(mitoses);
    count.setCode(Terms.own(PATHOLOGY, "mitotic-count", "Mitotic count"));
    boolean fields = mitoses.per() == Per.TEN_FIELDS;
    count.setValue(
        Terms.bounded(
            mitoses.bound(),
            Terms.quantity(
                BigDecimal.valueOf(mitoses.count()),
                fields ? "per 10 HPF" : "per mm2",
                fields ? "/(10.[HPF])" : "/mm2")));
    if (fields) {
      Quantity area = Terms.quantity(new BigDecimal("0.237"), "mm2", "mm2");
      component(count, "pathology-component-cs", "field-area", area);
    }
    add(count, "mitoses", "sarcoma-mitotic-count");
  }

  private void size(Size size) {
    Observation measured = observation(size);
    measured.setFocus(null);
    measured.addExtension(new Extension(Terms.MCODE + "mcode-related-condition", focus(size)));
    measured.setCode(Terms.concept(Terms.LOINC, "21889-1", "Size Tumor"));
    BigDecimal millimetres = BigDecimal.valueOf(size.millimetres());
    Quantity longest =
        size.inCentimetres()
            ? Terms.quantity(millimetres.movePointLeft(1), "cm", "cm")
            : Terms.quantity(millimetres, "mm", "mm");
    measured
        .addComponent()
        .setCode(Terms.concept(Terms.LOINC, "33728-7", "Size.maximum dimension in Tumor"))
        .setValue(Terms.bounded(size.bound(), longest));
    add(measured, "size", "sarcoma-tumor-size");
  }

  private void grade(Grade grade) {
    Observation graded = observation(grade);
    graded.setCode(Terms.concept(Terms.NCIT, "C18000", "Histologic Grade"));
    CodeableConcept value = new CodeableConcept();
    boolean fnclcc = grade.system() == Grading.FNCLCC;
    if (fnclcc) {
      value.addCoding(Terms.coding(Terms.own("histologic-grade-cs"), "grade-" + grade.grade(), ""));
    }
    String[] words = {"1155708003", "1286893008", "1155707008"};
    value.addCoding(Terms.coding(Terms.SNOMED, words[grade.grade() - 1], ""));
    graded.setValue(value);
    graded.setMethod(
        fnclcc
            ? Terms.concept(Terms.SNOMED, "426757001", "")
            : Terms.own("grading-system-cs", "not-stated", "Not stated"));
    add(graded, "grade", "sarcoma-histologic-grade");
  }

  private void margin(Margin margin) {
    Observation status = observation(margin);
    status.setCode(
        Terms.concept(
            Terms.LOINC, "84892-9", "Residual tumor classification [Type] in Cancer specimen"));
    status.setValue(residual(margin.residual()));
    String extent = margin.ofOperation() ? "operation" : "specimen";
    component(status, "margin-component-cs", "extent", Terms.own("margin-extent-cs", extent, ""));
    add(status, "margin", "sarcoma-margin");
  }

  static CodeableConcept residual(Residual residual) {
    String code =
        switch (residual) {
          case R0 -> "258254000";
          case R1 -> "278271003";
          case R2 -> "278272005";
          default -> "258253006";
        };
    return Terms.concept(
        Terms.SNOMED, code, "Residual tumor stage " + residual.name() + " (finding)");
  }

  private void morcellation(Morcellation morcellation) {
    Observation seen = observation(morcellation);
    seen.setCode(Terms.own(PATHOLOGY, "morcellation", "Morcellation"));
    seen.setSpecimen(null);
    Specimen specimen = tumour.specimen(morcellation.evidence().specimen());
    seen.addPartOf(
        entries.reference("Procedure", OperationWriter.name(tumour, specimen.operation())));
    seen.setValue(
        morcellation.present()
            ? Terms.concept(Terms.SNOMED, "52101004", "Present (qualifier value)")
            : Terms.concept(Terms.SNOMED, "2667000", "Absent (qualifier value)"));
    add(seen, "morcellation", "sarcoma-tumor-integrity");
  }

  private Observation observation(Finding finding) {
    Specimen specimen = tumour.specimen(finding.evidence().specimen());
    Observation observation = new Observation();
    observation.setStatus(status(finding));
    observation.addCategory(Terms.concept(Terms.OBSERVATION_CATEGORY, "laboratory", ""));
    observation.setSubject(entries.patient());
    observation.addFocus(focus(finding));
    observation.setEffective(Terms.date(specimen.taken()));
    observation.setSpecimen(entries.reference("Specimen", TumourWriter.name(tumour, specimen)));
    return observation;
  }

  /** The tumour, or the metastasis that the specimen was taken from. */
  private Reference focus(Finding finding) {
    int operation = tumour.specimen(finding.evidence().specimen()).operation();
    int spread = operation == 0 ? 0 : tumour.operations().get(operation - 1).spread();
    return entries.reference("Condition", TumourWriter.name(tumour, spread));
  }

  private static ObservationStatus status(Finding finding) {
    return switch (finding.evidence().status()) {
      case FINAL -> ObservationStatus.FINAL;
      case AMENDED -> ObservationStatus.AMENDED;
      case CORRECTED -> ObservationStatus.CORRECTED;
      case PRELIMINARY -> ObservationStatus.PRELIMINARY;
      case CANCELLED -> ObservationStatus.CANCELLED;
      default -> ObservationStatus.ENTEREDINERROR;
    };
  }

  private static void component(Observation observation, String system, String code, Type value) {
    observation.addComponent().setCode(Terms.own(system, code, "")).setValue(value);
  }

  /** The second finding of a kind gets a number. */
  private void add(Observation observation, String kind, String profile) {
    written.add(kind);
    long count = written.stream().filter(kind::equals).count();
    String name = TumourWriter.name(tumour) + "-" + kind + (count > 1 ? "-" + count : "");
    observation.addIdentifier(entries.identifier(observation, name));
    entries.add(observation, name, profile);
  }
}
