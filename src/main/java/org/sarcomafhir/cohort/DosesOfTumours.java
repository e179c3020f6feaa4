package org.sarcomafhir.cohort;

import static org.sarcomafhir.cohort.TreatedWithLine.CONDITION;
import static org.sarcomafhir.cohort.TreatedWithLine.DOSE;
import static org.sarcomafhir.cohort.TreatedWithLine.PART_OF;
import static org.sarcomafhir.cohort.TreatedWithLine.PATIENT;
import static org.sarcomafhir.cohort.TreatedWithLine.REASON;
import static org.sarcomafhir.cohort.TreatedWithLine.THERAPY;

import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Set;
import org.sarcomafhir.fhir.facts.FactIndex;

/**
 * All doses that can decide whether some tumours were treated: those given for one of them or for a
 * metastasis of it, by themselves or with the therapy they are part of, and those of their
 * patients. Which of them were given, and of what, is not looked at.
 */
final class DosesOfTumours {

  private final FactIndex index;

  DosesOfTumours(FactIndex index) {
    this.index = index;
  }

  Set<Long> of(Set<Long> tumours) {
    Set<Long> reasons =
        Sets.union(tumours, referring(CONDITION, Tumours.PRIMARY, CONDITION, tumours));
    Set<Long> therapies = referring(THERAPY, REASON, CONDITION, reasons);
    Set<Long> patients =
        index.among(
            CONDITION, tumours, (query, tumour) -> query.target(tumour, PATIENT, "Patient"));
    Set<Long> doses = new HashSet<>(referring(DOSE, REASON, CONDITION, reasons));
    doses.addAll(referring(DOSE, PART_OF, THERAPY, therapies));
    doses.addAll(referring(DOSE, PATIENT, "Patient", patients));
    return doses;
  }

  private Set<Long> referring(String type, String parameter, String targetType, Set<Long> targets) {
    return index.among(
        targetType, targets, (query, target) -> query.source(type, parameter, target));
  }
}
