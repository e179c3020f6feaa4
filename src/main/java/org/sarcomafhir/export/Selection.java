package org.sarcomafhir.export;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.export.ExportOrder.Level;
import org.sarcomafhir.fhir.bulk.MatchingRows;
import org.sarcomafhir.fhir.bulk.RowNumbers;
import org.sarcomafhir.fhir.bulk.StoredRows;
import org.sarcomafhir.fhir.bulk.TypeQuery;

/** Which resources of a type an order means. */
final class Selection {

  private static final String PATIENT = "Patient";
  private static final String PROVENANCE = "Provenance";

  private final StoredRows stored;
  private final MatchingRows matching;
  private final ExportOrder order;
  private final Consumer<String> remarks;
  private @Nullable RowNumbers patients;

  /**
   * Asks when it is asked.
   *
   * @param remarks gets what is to be known about the answers
   */
  Selection(StoredRows stored, MatchingRows matching, ExportOrder order, Consumer<String> remarks) {
    this.stored = stored;
    this.matching = matching;
    this.order = order;
    this.remarks = remarks;
  }

  RowNumbers of(String type) {
    RowNumbers rows = stored.current(type, order.since());
    if (order.level() == Level.PATIENT && !rows.isEmpty()) {
      rows = rows.and(ofPatients(type));
    }
    List<TypeQuery> filters =
        order.filters().stream().filter(filter -> filter.type().equals(type)).toList();
    return filters.isEmpty() || rows.isEmpty() ? rows : rows.and(meetingAny(filters));
  }

  private RowNumbers meetingAny(List<TypeQuery> filters) {
    RowNumbers found = RowNumbers.NONE;
    for (TypeQuery filter : filters) {
      found = found.or(matching.of(filter, remarks));
    }
    return found;
  }

  /** A patient who is only linked to one of them is another patient, and not part of it. */
  private RowNumbers ofPatients(String type) {
    return switch (type) {
      case PATIENT -> {
        RowNumbers some = patients();
        yield some == null ? stored.current(PATIENT, null) : some;
      }
      case PROVENANCE -> provenances();
      default -> stored.belonging(type, patients());
    };
  }

  /** STU 2: all that are about a resource of the compartment, whether they name the patient. */
  private RowNumbers provenances() {
    RowNumbers found = stored.belonging(PROVENANCE, patients());
    for (String type : stored.patientTypes()) {
      if (!PROVENANCE.equals(type)) {
        found = found.or(stored.provenances(ofPatients(type)));
      }
    }
    return found;
  }

  private @Nullable RowNumbers patients() {
    if (patients == null && order.patients() != null) {
      patients = stored.patients(order.patients());
    }
    return patients;
  }
}
