package org.sarcomafhir.generation.resources;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.sarcomafhir.generation.plan.Draws;
import org.sarcomafhir.generation.plan.Finding.Call;
import org.sarcomafhir.generation.plan.Marker;

/** What stains and their results are called: mostly by the package, now and then otherwise. */
final class MarkerTerms {

  private MarkerTerms() {}

  static CodeableConcept stain(Marker marker, Draws draws) {
    String code = marker.name().toLowerCase(Locale.ROOT).replace('_', '-');
    Coding own = Terms.coding(Terms.own("ihc-marker-cs"), code, "");
    Optional<Coding> other = translation(marker);
    if (other.isEmpty() || draws.percent(70)) {
      return new CodeableConcept(own);
    }
    CodeableConcept translated = new CodeableConcept(other.get());
    return draws.percent(50) ? translated.addCoding(own) : translated;
  }

  /** A code that the maps of the package know. */
  private static Optional<Coding> translation(Marker marker) {
    return Optional.ofNullable(
        switch (marker) {
          case DESMIN ->
              Terms.coding(
                  Terms.LOINC, "10476-0", "Desmin Ag [Presence] in Tissue by Immune stain");
          case CD117 ->
              Terms.coding(Terms.LOINC, "40552-2", "CD117 Ag [Presence] in Tissue by Immune stain");
          case CD34 ->
              Terms.coding(Terms.LOINC, "10441-4", "CD34 Ag [Presence] in Tissue by Immune stain");
          case DOG1 ->
              Terms.coding(Terms.LOINC, "73912-8", "DOG1 Ag [Presence] in Tissue by Immune stain");
          case ER ->
              Terms.coding(
                  Terms.SNOMED,
                  "445028008",
                  "Presence of estrogen receptor in neoplasm (observable entity)");
          case PR ->
              Terms.coding(
                  Terms.SNOMED,
                  "445029000",
                  "Presence of progesterone receptor in neoplasm (observable entity)");
          default -> null;
        });
  }

  /** The result of a stain that was performed. */
  static CodeableConcept result(Call call, Draws draws) {
    List<Coding> names =
        switch (call) {
          case POSITIVE ->
              List.of(
                  Terms.coding(Terms.SNOMED, "10828004", "Positive (qualifier value)"),
                  Terms.coding(Terms.LOINC, "LA6576-8", "Positive"));
          case NEGATIVE ->
              List.of(
                  Terms.coding(Terms.SNOMED, "260385009", "Negative (qualifier value)"),
                  Terms.coding(Terms.LOINC, "LA6577-6", "Negative"));
          default -> List.of(Terms.coding(Terms.SNOMED, "42425007", "Equivocal"));
        };
    boolean loinc = names.size() > 1 && draws.percent(15);
    return new CodeableConcept(names.get(loinc ? 1 : 0));
  }
}
