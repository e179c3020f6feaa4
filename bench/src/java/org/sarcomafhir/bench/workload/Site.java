package org.sarcomafhir.bench.workload;

/** Where the primary tumour is, with the codes of the disease and of the place. */
enum Site {
  UTERUS(
      Members.coding(Members.SNOMED, "447389009", "Leiomyosarcoma of uterus (disorder)"),
      Members.coding(Members.ICD_10, "C54.2", "Malignant neoplasm of myometrium"),
      Members.coding(Members.SNOMED, "35039007", "Uterine structure (body structure)"),
      "female"),
  RETROPERITONEUM(
      Members.coding(
          Members.SNOMED, "722513008", "Primary leiomyosarcoma of retroperitoneum (disorder)"),
      Members.coding(Members.ICD_10, "C48.0", "Malignant neoplasm of retroperitoneum"),
      Members.coding(
          Members.SNOMED, "82849001", "Retroperitoneal compartment structure (body structure)"),
      "male");

  final String disorder;
  final String icd;
  final String place;
  final String gender;

  Site(String disorder, String icd, String place, String gender) {
    this.disorder = disorder;
    this.icd = icd;
    this.place = place;
    this.gender = gender;
  }
}
