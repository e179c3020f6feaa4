package org.sarcomafhir.bench.workload;

import java.time.LocalDate;

/** Members of resources as JSON; codes are those of the package and of its examples. */
final class Members {

  private static final String TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/";
  private static final String OURS = "https://sarcomafhir.org/fhir/";

  static final String SNOMED = "http://snomed.info/sct";
  static final String LOINC = "http://loinc.org";
  static final String MARKER = OURS + "CodeSystem/ihc-marker-cs";
  static final String PATHOLOGY = OURS + "CodeSystem/pathology-observation-cs";
  static final String PATHOLOGY_PART = OURS + "CodeSystem/pathology-component-cs";
  static final String GRADE = OURS + "CodeSystem/histologic-grade-cs";
  static final String GRADE_PART = OURS + "CodeSystem/grade-component-cs";
  static final String REGIMEN = OURS + "CodeSystem/systemic-regimen-cs";
  static final String NCIT = "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl";
  static final String ATC = "http://www.whocc.no/atc";
  static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";
  static final String ICD_O = TERMINOLOGY + "icd-o-3";
  static final String ICD_10 = "http://hl7.org/fhir/sid/icd-10-cm";
  static final String OBSERVATION_CATEGORY = TERMINOLOGY + "observation-category";

  private Members() {}

  static String coding(String system, String code, String display) {
    return "{\"system\":\"%s\",\"code\":\"%s\",\"display\":\"%s\"}"
        .formatted(system, code, display);
  }

  static String coding(String system, String code) {
    return "{\"system\":\"%s\",\"code\":\"%s\"}".formatted(system, code);
  }

  static String concept(String... codings) {
    return "{\"coding\":[%s]}".formatted(String.join(",", codings));
  }

  static String reference(String target) {
    return "{\"reference\":%s}".formatted(target);
  }

  static String quantity(Object value, String code) {
    return "{\"value\":%s,\"unit\":\"%s\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"%s\"}"
        .formatted(value, code, code);
  }

  static String extension(String name, String value) {
    return "{\"url\":\"%sStructureDefinition/%s\",%s}".formatted(OURS, name, value);
  }

  static String number(String name, int value) {
    return extension(name, "\"valuePositiveInt\":" + value);
  }

  /** Status, verification and category of a condition that is there. */
  static String activeProblem() {
    return """
        "clinicalStatus":%s,"verificationStatus":%s,"category":[%s]"""
        .formatted(
            concept(coding(TERMINOLOGY + "condition-clinical", "active", "Active")),
            concept(coding(TERMINOLOGY + "condition-ver-status", "confirmed", "Confirmed")),
            concept(
                coding(
                    TERMINOLOGY + "condition-category", "problem-list-item", "Problem List Item")));
  }

  /** A final Observation without its subject's facts. */
  static String observation(String category, String code, String subject, LocalDate date) {
    return """
        "status":"final","category":[%s],"code":%s,"subject":%s,"effectiveDateTime":"%s\""""
        .formatted(concept(coding(OBSERVATION_CATEGORY, category)), code, reference(subject), date);
  }

  static String radiology() {
    return concept(coding(TERMINOLOGY + "v2-0074", "RAD", "Radiology"));
  }

  static String computedTomography() {
    return extension(
        "imaging-modality",
        "\"valueCodeableConcept\":"
            + concept(
                coding(
                    "http://dicom.nema.org/resources/ontology/DCM", "CT", "Computed Tomography")));
  }
}
