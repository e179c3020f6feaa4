package org.sarcomafhir.terminology.operations;

import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.codesystems.ConceptSubsumptionOutcome;
import org.sarcomafhir.terminology.store.BundledTerminology;
import org.sarcomafhir.terminology.store.Concepts;
import org.sarcomafhir.terminology.store.NotBundled;

/**
 * {@code $subsumes}: whether one code is a kind of another (FHIR R4, CodeSystem-subsumes). Where
 * the code system is a fragment, no path between two codes is said to be what it is: none that is
 * bundled.
 */
final class Subsumption {

  private final BundledTerminology terminology;

  Subsumption(BundledTerminology terminology) {
    this.terminology = terminology;
  }

  /**
   * Compares two codes of a code system.
   *
   * @throws UnprocessableEntityException when a code or the hierarchy is not bundled
   */
  Parameters of(String system, String codeA, String codeB) {
    Concepts concepts =
        terminology
            .system(system)
            .orElseThrow(
                () ->
                    new UnprocessableEntityException(
                        "%sthis server has no codes of %s".formatted(NotBundled.WORDS, system)));
    require(concepts, codeA);
    require(concepts, codeB);
    if (codeA.equals(codeB)) {
      return answer(ConceptSubsumptionOutcome.EQUIVALENT);
    }
    if (concepts.below(codeA).contains(codeB)) {
      return answer(ConceptSubsumptionOutcome.SUBSUMES);
    }
    if (concepts.below(codeB).contains(codeA)) {
      return answer(ConceptSubsumptionOutcome.SUBSUMEDBY);
    }
    return unrelated(concepts);
  }

  private static Parameters unrelated(Concepts concepts) {
    if (concepts.isComplete()) {
      return answer(ConceptSubsumptionOutcome.NOTSUBSUMED);
    }
    if (!concepts.hasHierarchy()) {
      throw new UnprocessableEntityException(
          "%sno hierarchy of %s is bundled".formatted(NotBundled.WORDS, concepts.url()));
    }
    return answer(ConceptSubsumptionOutcome.NOTSUBSUMED)
        .addParameter(
            "message",
            new StringType(
                "Neither stands under the other among the %d codes of %s that are bundled; what is not bundled was not checked"
                    .formatted(concepts.all().size(), concepts.url())));
  }

  private static void require(Concepts concepts, String code) {
    if (concepts.find(code).isEmpty()) {
      throw new UnprocessableEntityException(concepts.absence(code));
    }
  }

  private static Parameters answer(ConceptSubsumptionOutcome outcome) {
    return new Parameters().addParameter("outcome", new CodeType(outcome.toCode()));
  }
}
