package org.sarcomafhir.fhir.bulk;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import com.google.common.collect.Lists;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.InstantType;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.stereotype.Component;

/** Which rows are there, and whose they are; reads no resource. */
@Component
public class StoredRows {

  private static final String PATIENT = "Patient";
  private static final String ROW = "select t.myPid.myId from ResourceTable t";
  private static final String CURRENT =
      ROW + " where t.myResourceType = :type and t.myDeleted is null";
  private static final String LINK =
      "select l.mySourceResourcePid from ResourceLink l"
          + " where l.mySourceResourceType = :type and l.mySourcePath in :paths";
  private static final int FETCHED_AT_ONCE = 5_000;
  private static final int ASKED_AT_ONCE = 500;

  /** One query reads numbers of all rows of a type, which may be many. */
  private static final int TEN_MINUTES = 600_000;

  private final FhirContext context;
  private final ISearchParamRegistry registry;
  private final IHapiTransactionService transactions;
  private final EntityManager session;

  StoredRows(
      FhirContext context,
      ISearchParamRegistry registry,
      IHapiTransactionService transactions,
      EntityManagerFactory sessions) {
    this.context = context;
    this.registry = registry;
    this.transactions = transactions;
    this.session = SharedEntityManagerCreator.createSharedEntityManager(sessions);
  }

  /**
   * The types of which resources may belong to a patient (FHIR R4, CompartmentDefinition patient,
   * as {@code $everything} and the record of access read it). AuditEvents are about access to the
   * record and no part of it.
   */
  public Set<String> patientTypes() {
    return context.getResourceTypes().stream()
        .filter(type -> !"AuditEvent".equals(type))
        .filter(type -> PATIENT.equals(type) || !paths(type).isEmpty())
        .collect(Collectors.toSet());
  }

  /**
   * All current resources of a type.
   *
   * @param since only what was changed after this
   */
  public RowNumbers current(String type, @Nullable Instant since) {
    return since == null
        ? rows(CURRENT, Map.of("type", type))
        : rows(
            CURRENT + " and t.myUpdated > :since",
            Map.of("type", type, "since", new InstantType(since.toString()).getValue()));
  }

  /** The current patients with these ids. */
  public RowNumbers patients(Collection<String> ids) {
    RowNumbers found = RowNumbers.NONE;
    for (List<String> some : Lists.partition(List.copyOf(Set.copyOf(ids)), ASKED_AT_ONCE)) {
      found =
          found.or(rows(CURRENT + " and t.myFhirId in :ids", Map.of("type", PATIENT, "ids", some)));
    }
    return found;
  }

  /**
   * Resources of a type that belong to patients.
   *
   * @param patients whose; null for anybody's
   */
  public RowNumbers belonging(String type, @Nullable RowNumbers patients) {
    Set<String> paths = paths(type);
    if (paths.isEmpty()) {
      return RowNumbers.NONE;
    }
    Map<String, Object> known = Map.of("type", type, "paths", paths, "target", PATIENT);
    return patients == null
        ? rows(LINK + " and l.myTargetResourceType = :target", known)
        : linked(type, paths, patients);
  }

  /** Provenances of these rows. */
  public RowNumbers provenances(RowNumbers targets) {
    return linked("Provenance", paths("Provenance", Stream.of("target")), targets);
  }

  private RowNumbers linked(String type, Set<String> paths, RowNumbers targets) {
    LongStream.Builder found = LongStream.builder();
    for (int from = 0; from < targets.size(); from += ASKED_AT_ONCE) {
      read(
          LINK + " and l.myTargetResourcePid in :targets",
          Map.of("type", type, "paths", paths, "targets", targets.part(from, ASKED_AT_ONCE)),
          found);
    }
    return RowNumbers.of(found.build());
  }

  private RowNumbers rows(String query, Map<String, Object> parameters) {
    LongStream.Builder found = LongStream.builder();
    read(query, parameters, found);
    return RowNumbers.of(found.build());
  }

  private void read(String text, Map<String, Object> parameters, LongStream.Builder found) {
    transactions
        .withRequest(new SystemRequestDetails())
        .readOnly()
        .execute(
            () -> {
              TypedQuery<Long> query =
                  session
                      .createQuery(text, Long.class)
                      .setHint("org.hibernate.fetchSize", FETCHED_AT_ONCE)
                      .setHint("jakarta.persistence.query.timeout", TEN_MINUTES);
              parameters.forEach(query::setParameter);
              try (Stream<Long> rows = query.getResultStream()) {
                rows.forEach(found::add);
              }
            });
  }

  /** Where resources of a type name the patient whose they are. */
  private Set<String> paths(String type) {
    return paths(
        type,
        context.getResourceDefinition(type).getSearchParamsForCompartmentName(PATIENT).stream()
            .map(RuntimeSearchParam::getName));
  }

  private Set<String> paths(String type, Stream<String> parameters) {
    return parameters
        .map(name -> registry.getActiveSearchParam(type, name, SearchParamLookupContextEnum.ALL))
        .filter(Objects::nonNull)
        .filter(parameter -> parameter.getParamType() == RestSearchParameterTypeEnum.REFERENCE)
        .flatMap(parameter -> parameter.getPathsSplit().stream())
        .map(String::strip)
        .filter(path -> path.contains(type + "."))
        .collect(Collectors.toSet());
  }
}
