package org.sarcomafhir.generation.resources;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Quantity;
import org.sarcomafhir.generation.plan.Draws;
import org.sarcomafhir.generation.plan.Drug;

/** What drugs and regimens are called, and how much is given. */
final class DrugTerms {

  private static final Coding PLAIN = atc("L01DB01", "doxorubicin");

  private DrugTerms() {}

  /** Doxorubicin under the names that hospitals use, one of them or two. */
  static CodeableConcept drug(Drug drug, Draws draws) {
    if (drug != Drug.DOXORUBICIN) {
      CodeableConcept concept = new CodeableConcept();
      codings(drug).forEach(concept::addCoding);
      return concept.setText(words(drug));
    }
    Coding rxNorm = rxNorm("3639", "doxorubicin");
    Coding snomed = Terms.coding(Terms.SNOMED, "372817009", "Doxorubicin");
    CodeableConcept concept =
        switch (draws.between(1, 4)) {
          case 1 -> new CodeableConcept(PLAIN).addCoding(rxNorm);
          case 2 -> new CodeableConcept(rxNorm);
          case 3 -> new CodeableConcept(snomed);
          default -> new CodeableConcept(PLAIN);
        };
    return concept.setText(words(drug));
  }

  private static List<Coding> codings(Drug drug) {
    return switch (drug) {
      // no ATC: its code does not tell this form from the plain one
      case LIPOSOMAL_DOXORUBICIN ->
          List.of(
              Terms.coding(
                  Terms.SNOMED, "772118008", "Doxorubicin hydrochloride pegylated liposome"));
      case EPIRUBICIN -> List.of(atc("L01DB03", "epirubicin"), rxNorm("3995", "epirubicin"));
      case IFOSFAMIDE -> List.of(atc("L01AA06", "ifosfamide"), rxNorm("5657", "ifosfamide"));
      case DACARBAZINE -> List.of(atc("L01AX04", "dacarbazine"), rxNorm("3098", "dacarbazine"));
      case GEMCITABINE -> List.of(atc("L01BC05", "gemcitabine"), rxNorm("12574", "gemcitabine"));
      case DOCETAXEL -> List.of(atc("L01CD02", "docetaxel"), rxNorm("72962", "docetaxel"));
      case TRABECTEDIN -> List.of(atc("L01CX01", "trabectedin"));
      case PAZOPANIB -> List.of(atc("L01EX03", "pazopanib"), rxNorm("714438", "pazopanib"));
      default -> List.of(atc("L01EA01", "imatinib"), rxNorm("282388", "imatinib"));
    };
  }

  /** The code of the regimen in systemic-regimen-cs. */
  static String regimen(List<Drug> drugs) {
    return drugs.stream()
        .map(drug -> drug.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .map(name -> name.startsWith("liposomal") ? "pegylated-" + name : name)
        .collect(Collectors.joining("-"));
  }

  static String words(Drug drug) {
    return drug.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static boolean isTargeted(Drug drug) {
    return drug == Drug.PAZOPANIB || drug == Drug.IMATINIB;
  }

  static Quantity dose(Drug drug) {
    String amount =
        switch (drug) {
          case DOXORUBICIN, DOCETAXEL -> "75";
          case LIPOSOMAL_DOXORUBICIN -> "40";
          case EPIRUBICIN -> "60";
          case IFOSFAMIDE -> "2500";
          case DACARBAZINE -> "500";
          case GEMCITABINE -> "900";
          case TRABECTEDIN -> "1.5";
          case PAZOPANIB -> "800";
          default -> "400";
        };
    String unit = isTargeted(drug) ? "mg" : "mg/m2";
    return Terms.quantity(new BigDecimal(amount), unit, unit);
  }

  private static Coding atc(String code, String display) {
    return Terms.coding(Terms.ATC, code, display);
  }

  private static Coding rxNorm(String code, String display) {
    return Terms.coding(Terms.RXNORM, code, display);
  }
}
