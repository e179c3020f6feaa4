package org.sarcomafhir.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Reference;
import org.sarcomafhir.fhir.ComputedParameter;
import org.sarcomafhir.fhir.ResourceStore;
import org.sarcomafhir.model.Canonical;
import org.springframework.stereotype.Component;

/**
 * Patients who had an operation after a therapy of a given code. An operation counts when it names
 * the therapy that went before it and no date contradicts, or when it certainly began after the
 * therapy had begun, by the dates of both. Both must have been carried out, at least in part, and
 * both must be the patient's own.
 *
 * <p>Reads the therapies with the code, and then the operations of their patients.
 */
@Component
class SurgeryAfterTherapy implements ComputedParameter {

  private static final String SURGERY = "http://snomed.info/sct|387713003";
  private static final int PATIENTS_AT_ONCE = 200;

  private final ResourceStore store;

  SurgeryAfterTherapy(ResourceStore store) {
    this.store = store;
  }

  @Override
  public String resourceType() {
    return "Patient";
  }

  @Override
  public String code() {
    return "surgery-after-therapy";
  }

  @Override
  public Set<String> comparedTypes() {
    return Set.of("Procedure");
  }

  @Override
  public Matches matching(List<Token> anyOf) {
    List<String> codes = anyOf.stream().map(SurgeryAfterTherapy::searchValue).toList();
    Map<String, Therapies> byPatient = new HashMap<>();
    for (Procedure therapy : store.search(Procedure.class, Map.of("performed-procedure", codes))) {
      patient(therapy)
          .ifPresent(
              patient -> byPatient.computeIfAbsent(patient, key -> new Therapies()).add(therapy));
    }
    Set<String> found = new TreeSet<>();
    for (Procedure surgery : surgeries(byPatient.keySet())) {
      patient(surgery)
          .filter(patient -> byPatient.getOrDefault(patient, new Therapies()).wentBefore(surgery))
          .ifPresent(found::add);
    }
    return Matches.byId(found);
  }

  private static String searchValue(Token token) {
    return token.system() == null ? token.code() : token.system() + "|" + token.code();
  }

  private List<Procedure> surgeries(Set<String> patients) {
    List<String> all = patients.stream().map(id -> "Patient/" + id).sorted().toList();
    List<Procedure> surgeries = new ArrayList<>();
    for (int from = 0; from < all.size(); from += PATIENTS_AT_ONCE) {
      List<String> some = all.subList(from, Math.min(all.size(), from + PATIENTS_AT_ONCE));
      surgeries.addAll(
          store.search(
              Procedure.class, Map.of("performed-category", List.of(SURGERY), "patient", some)));
    }
    return surgeries;
  }

  private static Optional<String> patient(Procedure procedure) {
    IdType id = new IdType(procedure.getSubject().getReference());
    return "Patient".equals(id.getResourceType()) ? Optional.of(id.getIdPart()) : Optional.empty();
  }

  /** The therapies of one patient that the question is about. */
  private static final class Therapies {

    private final Map<String, Optional<Beginning>> beginnings = new HashMap<>();

    void add(Procedure therapy) {
      beginnings.put(therapy.getIdElement().getIdPart(), Beginning.of(therapy.getPerformed()));
    }

    boolean wentBefore(Procedure surgery) {
      Optional<Beginning> began = Beginning.of(surgery.getPerformed());
      return named(surgery).anyMatch(id -> isPossible(id, began))
          || began.stream().anyMatch(this::isCertainlyAfterOne);
    }

    private static Stream<String> named(Procedure surgery) {
      return surgery.getExtensionsByUrl(Canonical.PRECEDING_THERAPY).stream()
          .map(Extension::getValue)
          .filter(Reference.class::isInstance)
          .map(value -> new IdType(((Reference) value).getReference()).getIdPart());
    }

    /** A link is believed unless the dates say the opposite. */
    private boolean isPossible(String therapy, Optional<Beginning> surgery) {
      return beginnings.containsKey(therapy)
          && beginnings.getOrDefault(therapy, Optional.empty()).stream()
              .noneMatch(began -> surgery.filter(began::isCertainlyAfter).isPresent());
    }

    private boolean isCertainlyAfterOne(Beginning surgery) {
      return beginnings.values().stream()
          .flatMap(Optional::stream)
          .anyMatch(surgery::isCertainlyAfter);
    }
  }
}
