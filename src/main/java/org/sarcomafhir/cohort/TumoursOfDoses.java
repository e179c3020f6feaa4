package org.sarcomafhir.cohort;

import static org.sarcomafhir.cohort.TreatedWithLine.CONDITION;
import static org.sarcomafhir.cohort.TreatedWithLine.DOSE;
import static org.sarcomafhir.cohort.TreatedWithLine.PATIENT;
import static org.sarcomafhir.fhir.facts.FactReference.sources;
import static org.sarcomafhir.fhir.facts.FactReference.targets;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sarcomafhir.fhir.facts.FactIndex;
import org.sarcomafhir.fhir.facts.FactQuery.Subject;
import org.sarcomafhir.fhir.facts.FactReference;

/**
 * The tumours that doses were given for: those that the dose or the therapy it is part of names as
 * its reason, and the tumours that those of them which are metastases name; where neither names a
 * reason, each tumour of the patient whose type is known. A dose counts for tumours of its own
 * patient only, whatever it names.
 */
final class TumoursOfDoses {

  private static final String THERAPY = "Procedure";
  private static final String REASON = "reason-reference";
  private static final String PART_OF = "therapy";

  private final FactIndex index;

  TumoursOfDoses(FactIndex index) {
    this.index = index;
  }

  Set<Long> of(Set<Long> doses) {
    List<FactReference> ofDoses = index.references(DOSE, doses, List.of(REASON, PART_OF, PATIENT));
    Set<Long> therapies = targets(ofDoses, reference -> reference.leads(PART_OF, THERAPY));
    List<FactReference> ofTherapies = index.references(THERAPY, therapies, List.of(REASON));

    Set<Long> found = ofTheirPatient(patientsByReason(ofDoses, ofTherapies));
    found.addAll(tumoursOfPatients(Sets.difference(doses, withReason(ofDoses, ofTherapies))));
    return found;
  }

  /** What was named as the reason of a dose, and the patients who were given such a dose. */
  private static SetMultimap<Long, Long> patientsByReason(
      List<FactReference> ofDoses, List<FactReference> ofTherapies) {
    SetMultimap<Long, Long> patients = pairs(ofDoses, PATIENT, "Patient");
    SetMultimap<Long, Long> ofTherapy = pairs(ofTherapies, REASON, CONDITION);
    SetMultimap<Long, Long> byReason = HashMultimap.create();
    pairs(ofDoses, REASON, CONDITION)
        .forEach((dose, reason) -> byReason.putAll(reason, patients.get(dose)));
    pairs(ofDoses, PART_OF, THERAPY)
        .forEach(
            (dose, therapy) ->
                ofTherapy
                    .get(therapy)
                    .forEach(reason -> byReason.putAll(reason, patients.get(dose))));
    return byReason;
  }

  /** Those that belong to a patient who is named, and the asserted tumours that they name. */
  private Set<Long> ofTheirPatient(SetMultimap<Long, Long> patientsByReason) {
    List<FactReference> references =
        index.references(CONDITION, patientsByReason.keySet(), List.of(PATIENT, Tumours.PRIMARY));
    SetMultimap<Long, Long> found = shared(references, patientsByReason);

    SetMultimap<Long, Long> patientsByPrimary = HashMultimap.create();
    pairs(references, Tumours.PRIMARY, CONDITION)
        .forEach((spread, tumour) -> patientsByPrimary.putAll(tumour, found.get(spread)));
    Set<Long> primaries = index.among(CONDITION, patientsByPrimary.keySet(), Tumours::asserted);
    List<FactReference> ofPrimaries = index.references(CONDITION, primaries, List.of(PATIENT));

    Set<Long> both = new HashSet<>(found.keySet());
    both.addAll(shared(ofPrimaries, patientsByPrimary).keySet());
    return both;
  }

  /** Conditions and their patient, as far as it is one of those expected. */
  private static SetMultimap<Long, Long> shared(
      List<FactReference> references, SetMultimap<Long, Long> expected) {
    return Multimaps.filterEntries(
        pairs(references, PATIENT, "Patient"),
        one -> expected.containsEntry(one.getKey(), one.getValue()));
  }

  /** Who refers to whom. */
  private static SetMultimap<Long, Long> pairs(
      List<FactReference> references, String parameter, String type) {
    SetMultimap<Long, Long> pairs = HashMultimap.create();
    for (FactReference reference : references) {
      Long target = reference.target();
      if (target != null && reference.leads(parameter, type)) {
        pairs.put(reference.source(), target);
      }
    }
    return pairs;
  }

  /** The doses that name a reason, or whose therapy does. */
  private static Set<Long> withReason(
      List<FactReference> ofDoses, List<FactReference> ofTherapies) {
    Set<Long> explaining = sources(ofTherapies, reference -> true);
    return sources(
        ofDoses,
        reference ->
            reference.parameter().equals(REASON)
                || (reference.parameter().equals(PART_OF)
                    && explaining.contains(reference.target())));
  }

  private Set<Long> tumoursOfPatients(Set<Long> doses) {
    return index.among(
        DOSE,
        doses,
        (query, dose) -> {
          Subject patient = query.target(dose, PATIENT, "Patient");
          Subject tumour = query.source(CONDITION, PATIENT, patient);
          query.withAny(tumour, "sarcoma-family");
          return tumour;
        });
  }
}
