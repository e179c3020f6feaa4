package org.sarcomafhir.fhir.search;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.entity.Search;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.search.cache.ISearchResultCacheSvc;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import com.google.common.collect.Iterables;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Query;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Primary;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the matches of a search for its further pages, a thousand in a row of a table: HAPI's own
 * table has one row for each match, and to write those takes longer than to find them. A list goes
 * when HAPI removes its search.
 */
@Primary
@Component
class MatchLists implements ISearchResultCacheSvc {

  private static final int IN_A_ROW = 1_000;
  private static final String TABLE = "SARCOMAFHIR_MATCHES";
  private static final String CREATE =
      """
      CREATE TABLE IF NOT EXISTS %s (
        SEARCH_PID BIGINT NOT NULL REFERENCES HFJ_SEARCH (PID) ON DELETE CASCADE,
        FROM_PLACE INTEGER NOT NULL, TO_PLACE INTEGER NOT NULL, NUMBERS BYTEA NOT NULL,
        PRIMARY KEY (SEARCH_PID, FROM_PLACE))
      """
          .formatted(TABLE);

  private final EntityManager session;
  private final TransactionTemplate transaction;

  /** In the database of the server; the table is made where there is none. */
  MatchLists(
      DataSource database, EntityManagerFactory sessions, PlatformTransactionManager transactions)
      throws SQLException {
    this.session = SharedEntityManagerCreator.createSharedEntityManager(sessions);
    this.transaction = new TransactionTemplate(transactions);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(CREATE);
    }
  }

  @Override
  public void storeResults(
      Search search,
      List<JpaPid> before,
      List<JpaPid> found,
      RequestDetails request,
      RequestPartitionId partition) {
    transaction.executeWithoutResult(
        status -> {
          int place = before.size();
          for (List<JpaPid> some : Iterables.partition(found, IN_A_ROW)) {
            store(search, place, some);
            place += some.size();
          }
        });
  }

  private void store(Search search, int place, List<JpaPid> found) {
    ByteBuffer numbers = ByteBuffer.allocate(found.size() * Long.BYTES);
    found.forEach(match -> numbers.putLong(match.getId()));
    session
        .createNativeQuery(
            "INSERT INTO %s (SEARCH_PID, FROM_PLACE, TO_PLACE, NUMBERS) VALUES (?, ?, ?, ?)"
                .formatted(TABLE))
        .setParameter(1, search.getId())
        .setParameter(2, place)
        .setParameter(3, place + found.size())
        .setParameter(4, numbers.array())
        .executeUpdate();
  }

  @Override
  public List<JpaPid> fetchResultPids(
      Search search, int from, int to, RequestDetails request, RequestPartitionId partition) {
    List<JpaPid> found = new ArrayList<>();
    for (Object row : rows(search, from, to)) {
      if (row instanceof Object[] columns
          && columns[0] instanceof Number first
          && columns[1] instanceof byte[] bytes) {
        LongBuffer numbers = ByteBuffer.wrap(bytes).asLongBuffer();
        int begin = Math.max(0, from - first.intValue());
        int end = Math.min(numbers.limit(), to - first.intValue());
        for (int i = begin; i < end; i++) {
          found.add(JpaPid.fromId(numbers.get(i)));
        }
      }
    }
    return found;
  }

  @Override
  public List<JpaPid> fetchAllResultPids(
      Search search, RequestDetails request, RequestPartitionId partition) {
    return fetchResultPids(search, 0, Integer.MAX_VALUE, request, partition);
  }

  private List<?> rows(Search search, int from, int to) {
    Query query =
        session.createNativeQuery(
            "SELECT FROM_PLACE, NUMBERS FROM %s WHERE SEARCH_PID = ? AND FROM_PLACE < ? AND TO_PLACE > ? ORDER BY FROM_PLACE"
                .formatted(TABLE));
    return query
        .setParameter(1, search.getId())
        .setParameter(2, to)
        .setParameter(3, from)
        .getResultList();
  }
}
