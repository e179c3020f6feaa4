package org.sarcomafhir.fhir;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.api.dao.ReindexOutcome;
import ca.uhn.fhir.jpa.api.dao.ReindexParameters;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.stereotype.Component;

/** The search rows of HAPI's JPA tables. */
@Component
class JpaSearchIndex implements SearchIndex {

  /** HAPI keeps tables of their content besides, and reads what it has just written there. */
  private static final Set<String> TERMINOLOGY = Set.of("CodeSystem", "ConceptMap", "ValueSet");

  /**
   * Hibernate counts a row up whenever it writes it, also where only flags of the search rows
   * change and no version is made.
   */
  private static final String NEWEST =
      """
      UPDATE HFJ_RESOURCE SET RES_VER =
        (SELECT MAX(v.RES_VER) FROM HFJ_RES_VER v WHERE v.RES_ID = HFJ_RESOURCE.RES_ID)
      WHERE RES_ID IN (:rows) AND NOT EXISTS
        (SELECT v.PID FROM HFJ_RES_VER v
         WHERE v.RES_ID = HFJ_RESOURCE.RES_ID AND v.RES_VER = HFJ_RESOURCE.RES_VER)
      """;

  private final DaoRegistry daos;
  private final ISearchParamRegistry registry;
  private final IFhirSystemDao<Bundle, Meta> system;
  private final IHapiTransactionService transactions;
  private final EntityManager session;

  JpaSearchIndex(
      DaoRegistry daos,
      ISearchParamRegistry registry,
      IFhirSystemDao<Bundle, Meta> system,
      IHapiTransactionService transactions,
      EntityManagerFactory sessions) {
    this.daos = daos;
    this.registry = registry;
    this.system = system;
    this.transactions = transactions;
    this.session = SharedEntityManagerCreator.createSharedEntityManager(sessions);
  }

  @Override
  public Set<String> types() {
    return daos.getRegisteredDaoTypes();
  }

  @Override
  public List<String> parameters(String type) {
    return registry
        .getActiveSearchParams(type, SearchParamLookupContextEnum.INDEX)
        .values()
        .stream()
        .map(JpaSearchIndex::text)
        .sorted()
        .toList();
  }

  private static String text(RuntimeSearchParam parameter) {
    List<String> parts =
        parameter.getComponents().stream()
            .map(part -> part.getReference() + " " + part.getExpression())
            .toList();
    return Stream.of(
            parameter.getName(),
            parameter.getParamType(),
            parameter.getPath(),
            parameter.getBase(),
            parameter.getTargets(),
            parameter.getComboSearchParamType(),
            parts)
        .map(
            part ->
                part instanceof Collection<?> values
                    ? values.stream().map(String::valueOf).sorted().toList().toString()
                    : String.valueOf(part))
        .collect(Collectors.joining("; "));
  }

  @Override
  public List<String> rebuild(List<Row> rows) {
    SystemRequestDetails request = new SystemRequestDetails();
    TransactionDetails details = new TransactionDetails();
    return transactions
        .withRequest(request)
        .withTransactionDetails(details)
        .execute(
            () -> {
              system.preFetchResources(rows.stream().map(JpaSearchIndex::pid).toList(), true);
              List<String> problems = new ArrayList<>();
              for (Row row : rows) {
                problems.addAll(rebuild(row, request, details));
              }
              keepVersions(rows);
              return problems;
            });
  }

  /**
   * Each reference is looked up in the database, and before each look Hibernate would compare
   * everything that it holds; nothing that is looked up is written here, so it need not.
   */
  private List<String> rebuild(Row row, SystemRequestDetails request, TransactionDetails details) {
    session.setFlushMode(
        TERMINOLOGY.contains(row.type()) ? FlushModeType.AUTO : FlushModeType.COMMIT);
    ReindexOutcome outcome =
        daos.getResourceDao(row.type())
            .reindex(pid(row), new ReindexParameters().setOptimisticLock(false), request, details);
    return outcome.getWarnings().stream()
        .map(warning -> "%s in row %d: %s".formatted(row.type(), row.number(), warning))
        .toList();
  }

  private void keepVersions(List<Row> rows) {
    session.flush();
    session
        .createNativeQuery(NEWEST)
        .setParameter("rows", rows.stream().map(Row::number).toList())
        .executeUpdate();
  }

  private static JpaPid pid(Row row) {
    return JpaPid.fromIdAndResourceType(row.number(), row.type());
  }
}
