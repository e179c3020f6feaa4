package org.sarcomafhir.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
 * the therapy that went before it, or when it certainly began after the therapy had begun, by the
 * dates of both. Both must have been carried out, at least in part, and both must be the patient's
 * own.
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
  public Set<String> matching(List<Token> anyOf) {
    Map<String, Therapies> byPatient = new HashMap<>();
    for (Token token : anyOf) {
      String value = token.system().isEmpty() ? token.code() : token.system() + "|" + token.code();
      for (Procedure therapy :
          store.search(Procedure.class, Map.of("performed-procedure", List.of(value)))) {
        patient(therapy)
            .ifPresent(
                patient -> byPatient.computeIfAbsent(patient, key -> new Therapies()).add(therapy));
      }
    }
    Set<String> found = new TreeSet<>();
    for (Procedure surgery : surgeries(byPatient.keySet())) {
      patient(surgery)
          .filter(patient -> byPatient.getOrDefault(patient, new Therapies()).wentBefore(surgery))
          .ifPresent(found::add);
    }
    return found;
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

    private final Set<String> ids = new HashSet<>();
    private final List<Beginning> beginnings = new ArrayList<>();

    void add(Procedure therapy) {
      ids.add(therapy.getIdElement().getIdPart());
      Beginning.of(therapy.getPerformed()).ifPresent(beginnings::add);
    }

    boolean wentBefore(Procedure surgery) {
      boolean named =
          surgery.getExtensionsByUrl(Canonical.PRECEDING_THERAPY).stream()
              .map(Extension::getValue)
              .filter(Reference.class::isInstance)
              .map(value -> new IdType(((Reference) value).getReference()).getIdPart())
              .anyMatch(ids::contains);
      return named
          || Beginning.of(surgery.getPerformed()).stream()
              .anyMatch(began -> beginnings.stream().anyMatch(began::isCertainlyAfter));
    }
  }
}
