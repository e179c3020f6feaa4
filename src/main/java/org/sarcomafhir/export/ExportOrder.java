package org.sarcomafhir.export;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.bulk.TypeQuery;

/**
 * What is to be exported, after everything about it has been judged.
 *
 * @param url of the request
 * @param types whose resources, all of which the caller may read
 * @param level how much of a type
 * @param patients ids of the patients; null for all of them; of no meaning for the whole system
 * @param since only what was changed after this
 * @param filters of a type that has some, what meets any of them
 * @param remarks what the caller has to know about the order itself
 */
record ExportOrder(
    String url,
    List<String> types,
    Level level,
    @Nullable Set<String> patients,
    @Nullable Instant since,
    List<TypeQuery> filters,
    List<String> remarks) {

  /** How much of a type is exported. */
  enum Level {
    /** Everything. */
    SYSTEM,
    /** What belongs to patients. */
    PATIENT
  }

  /** Copies the collections. */
  ExportOrder {
    types = List.copyOf(types);
    patients = patients == null ? null : Set.copyOf(patients);
    filters = List.copyOf(filters);
    remarks = List.copyOf(remarks);
  }
}
