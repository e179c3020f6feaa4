package org.sarcomafhir.generation.resources;

import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.generation.plan.Histology;
import org.sarcomafhir.generation.plan.Site;

/** What tumours are called. */
final class HistologyTerms {

  private HistologyTerms() {}

  /** The ICD-O-3 morphology; empty for a benign tumour, whose diagnosis says all. */
  static Optional<Coding> morphology(Histology histology) {
    return Optional.ofNullable(
        switch (histology) {
          case LEIOMYOSARCOMA -> icdO("8890/3", "Leiomyosarcoma, NOS");
          case EPITHELIOID_LEIOMYOSARCOMA -> icdO("8891/3", "Epithelioid leiomyosarcoma");
          case MYXOID_LEIOMYOSARCOMA -> icdO("8896/3", "Myxoid leiomyosarcoma");
          case GASTROINTESTINAL_STROMAL_TUMOUR ->
              icdO("8936/3", "Gastrointestinal stromal sarcoma");
          case SYNOVIAL_SARCOMA -> icdO("9040/3", "Synovial sarcoma, NOS");
          case DEDIFFERENTIATED_LIPOSARCOMA -> icdO("8858/3", "Dedifferentiated liposarcoma");
          default -> rarer(histology);
        });
  }

  private static @Nullable Coding rarer(Histology histology) {
    return switch (histology) {
      case ANGIOSARCOMA -> icdO("9120/3", "Hemangiosarcoma");
      case ENDOMETRIAL_STROMAL_SARCOMA -> icdO("8931/3", "Endometrial stromal sarcoma, low grade");
      case SOLITARY_FIBROUS_TUMOUR -> icdO("8815/3", "Solitary fibrous tumor, malignant");
      case UNCERTAIN_SMOOTH_MUSCLE_TUMOUR ->
          icdO("8897/1", "Smooth muscle tumor of uncertain malignant potential");
      default -> null;
    };
  }

  /** The SNOMED CT disorder; empty where the package has none. */
  static Optional<Coding> disorder(Histology histology, Site site) {
    return Optional.ofNullable(
        switch (histology) {
          case GASTROINTESTINAL_STROMAL_TUMOUR ->
              snomed("420120006", "Gastrointestinal stromal tumor (disorder)");
          case SYNOVIAL_SARCOMA -> snomed("302851001", "Synovial sarcoma (disorder)");
          case DEDIFFERENTIATED_LIPOSARCOMA ->
              snomed("404072004", "Dedifferentiated liposarcoma (disorder)");
          case ANGIOSARCOMA -> snomed("403977003", "Angiosarcoma (disorder)");
          case ENDOMETRIAL_STROMAL_SARCOMA ->
              snomed("699357004", "Low grade endometrial stromal sarcoma (disorder)");
          case SOLITARY_FIBROUS_TUMOUR, UNCERTAIN_SMOOTH_MUSCLE_TUMOUR -> null;
          case LEIOMYOMA -> snomed("95315005", "Uterine leiomyoma (disorder)");
          default -> leiomyosarcoma(site);
        });
  }

  private static Coding leiomyosarcoma(Site site) {
    return switch (site) {
      case UTERUS -> snomed("447389009", "Leiomyosarcoma of uterus (disorder)");
      case RETROPERITONEUM ->
          snomed("722513008", "Primary leiomyosarcoma of retroperitoneum (disorder)");
      default -> snomed("443719001", "Leiomyosarcoma (disorder)");
    };
  }

  private static Coding icdO(String code, String display) {
    return Terms.coding(Terms.ICD_O, code, display);
  }

  private static Coding snomed(String code, String display) {
    return Terms.coding(Terms.SNOMED, code, display);
  }
}
