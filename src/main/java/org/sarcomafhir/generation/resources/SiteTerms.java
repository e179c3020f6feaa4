package org.sarcomafhir.generation.resources;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.sarcomafhir.generation.plan.Site;
import org.sarcomafhir.generation.plan.Spread;

/** What places are called, and what is there when a tumour came back. */
final class SiteTerms {

  private SiteTerms() {}

  static CodeableConcept place(Site site) {
    return switch (site) {
      case UTERUS -> both("35039007", "Uterine structure (body structure)", "C55.9", "Uterus, NOS");
      case ENDOMETRIUM ->
          both("2739003", "Endometrial structure (body structure)", "C54.1", "Endometrium");
      case RETROPERITONEUM ->
          both(
              "82849001",
              "Retroperitoneal compartment structure (body structure)",
              "C48.0",
              "Retroperitoneum");
      case STOMACH -> new CodeableConcept().setText("Stomach");
      case PLEURA -> new CodeableConcept().setText("Pleura");
      case THIGH ->
          Terms.concept(
                  Terms.ICD_O,
                  "C49.2",
                  "Connective, subcutaneous and other soft tissues of lower limb and hip")
              .setText("Thigh");
      case SKIN -> Terms.concept(Terms.SNOMED, "39937001", "Skin structure (body structure)");
      default -> organ(site);
    };
  }

  private static CodeableConcept organ(Site site) {
    return switch (site) {
      case SMALL_INTESTINE ->
          both(
              "30315005",
              "Small intestinal structure (body structure)",
              "C17.9",
              "Small intestine, NOS");
      case LUNG -> both("39607008", "Lung structure (body structure)", "C34.9", "Lung, NOS");
      case LIVER -> both("10200004", "Liver structure (body structure)", "C22.0", "Liver");
      case PERITONEUM ->
          both(
              "15425007",
              "Peritoneum (serous membrane) structure (body structure)",
              "C48.2",
              "Peritoneum, NOS");
      case BONE -> both("272673000", "Bone structure (body structure)", "C41.9", "Bone, NOS");
      default -> throw new IllegalArgumentException("no code for " + site);
    };
  }

  /** The diagnosis of a metastasis or a recurrence. */
  static Coding diagnosis(Spread spread) {
    return switch (spread.kind()) {
      case METASTASIS -> metastasis(spread.site());
      case LOCAL_RECURRENCE -> recurrence(spread.site());
      default -> recurrent();
    };
  }

  private static Coding metastasis(Site site) {
    return switch (site) {
      case LUNG -> snomed("94391008", "Secondary malignant neoplasm of lung (disorder)");
      case LIVER -> snomed("94381002", "Secondary malignant neoplasm of liver (disorder)");
      case PERITONEUM ->
          snomed("94627008", "Secondary malignant neoplasm of peritoneum (disorder)");
      case BONE -> snomed("94222008", "Secondary malignant neoplasm of bone (disorder)");
      default -> snomed("443144000", "Metastatic sarcoma (disorder)");
    };
  }

  private static Coding recurrence(Site site) {
    return switch (site) {
      case PERITONEUM -> snomed("277782009", "Malignant peritoneal local recurrence (disorder)");
      case THIGH ->
          snomed("314974009", "Local recurrence of malignant tumor of soft tissue (disorder)");
      default -> recurrent();
    };
  }

  private static Coding recurrent() {
    return snomed("1259237005", "Recurrent malignant neoplasm (disorder)");
  }

  private static Coding snomed(String code, String display) {
    return Terms.coding(Terms.SNOMED, code, display);
  }

  private static CodeableConcept both(
      String snomed, String structure, String icdO, String topography) {
    return Terms.concept(Terms.SNOMED, snomed, structure)
        .addCoding(Terms.coding(Terms.ICD_O, icdO, topography));
  }
}
