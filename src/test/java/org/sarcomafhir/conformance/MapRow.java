package org.sarcomafhir.conformance;

import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;

/** One source with one of its targets in a concept map; an unmatched one has an empty target. */
record MapRow(
    String from,
    String source,
    String to,
    String target,
    ConceptMapEquivalence equivalence,
    String comment) {

  static List<MapRow> of(ConceptMap map) {
    return map.getGroup().stream()
        .flatMap(
            group ->
                group.getElement().stream()
                    .flatMap(
                        element ->
                            element.getTarget().stream()
                                .map(
                                    target ->
                                        new MapRow(
                                            group.getSource(),
                                            element.getCode(),
                                            group.getTarget(),
                                            Objects.requireNonNullElse(target.getCode(), ""),
                                            target.getEquivalence(),
                                            Objects.requireNonNullElse(target.getComment(), "")))))
        .toList();
  }

  /** Whether both mean the same. */
  boolean isSame() {
    return equivalence == ConceptMapEquivalence.EQUIVALENT
        || equivalence == ConceptMapEquivalence.EQUAL;
  }
}
