package org.sarcomafhir.reindex;

import jakarta.annotation.PostConstruct;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.sarcomafhir.database.Restoring;
import org.sarcomafhir.fhir.SearchIndex;
import org.sarcomafhir.reindex.IndexRecord.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes the search rows anew, at the start of the server, of every resource type whose rows were
 * made by other definitions than those of now: a resource that was stored before a search parameter
 * existed would not be found by it, and nobody would know. The server is not reached before that is
 * done. A server that is stopped in between goes on where it was.
 */
@Component
public class IndexUpkeep implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(IndexUpkeep.class);
  private static final int STEPS = 10;

  /** After the package is in the store, whose phase is 0, and before the web server. */
  private static final int PHASE = 1;

  private final DataSource database;
  private final SearchIndex index;
  private final IndexBasis basis;
  private final boolean restoring;
  private boolean fresh;
  private volatile boolean running;

  IndexUpkeep(
      DataSource database,
      SearchIndex index,
      IndexBasis basis,
      ObjectProvider<Restoring> restoring) {
    this.database = database;
    this.index = index;
    this.basis = basis;
    this.restoring = restoring.getIfAvailable() != null;
  }

  /** Before the package is put in: what comes now is indexed as it should be. */
  @PostConstruct
  void lookBeforeAnythingIsStored() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet any =
            statement.executeQuery("SELECT RES_ID FROM HFJ_RESOURCE FETCH FIRST 1 ROW ONLY")) {
      fresh = !any.next();
    }
  }

  @Override
  public void start() {
    running = true;
    if (restoring) {
      return; // whoever restores does it
    }
    try (Connection connection = database.getConnection()) {
      if (fresh) {
        recordAll(connection);
      } else {
        bringUpToDate(connection);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The search index could not be brought up to date", e);
    }
  }

  /** Notes that all search rows are made by what is there now. */
  public void recordAll(Connection connection) throws SQLException {
    Map<String, State> all = new TreeMap<>();
    basis.current().forEach((type, number) -> all.put(type, State.whole(number)));
    new IndexRecord(connection).write(all);
  }

  private void bringUpToDate(Connection connection) throws SQLException {
    IndexRecord record = new IndexRecord(connection);
    Map<String, State> states = record.read();
    Map<String, State> due = due(states);
    if (due.isEmpty()) {
      return;
    }
    Map<String, Long> stored = stored(connection);
    Map<String, State> nothingStored = new TreeMap<>();
    for (Map.Entry<String, State> type : due.entrySet()) {
      Long total = stored.get(type.getKey());
      if (total == null) {
        nothingStored.put(type.getKey(), State.whole(type.getValue().basis()));
      } else {
        rebuild(connection, record, type.getKey(), type.getValue(), total);
      }
    }
    record.write(nothingStored);
  }

  /** The types whose rows are not what they should be, with where to begin. */
  private Map<String, State> due(Map<String, State> states) {
    Map<String, State> due = new TreeMap<>();
    basis
        .current()
        .forEach(
            (type, number) -> {
              State state = states.getOrDefault(type, State.whole(""));
              if (!state.basis().equals(number)) {
                due.put(type, new State(number, 0));
              } else if (!state.isWhole()) {
                due.put(type, state);
              }
            });
    return due;
  }

  private void rebuild(
      Connection connection, IndexRecord record, String type, State from, long total)
      throws SQLException {
    LOG.info(
        "The search index of {} was made by other definitions; making it anew for {} resources",
        type,
        total);
    record.write(Map.of(type, from));
    List<String> problems =
        new IndexWalk(connection, index, type)
            .run(
                from.doneTo(),
                Long.MAX_VALUE,
                step -> {
                  record.write(Map.of(type, new State(from.basis(), step.last())));
                  report(type, step, total);
                });
    problems.forEach(problem -> LOG.warn("Not found by all its search parameters: {}", problem));
    record.write(Map.of(type, State.whole(from.basis())));
  }

  private static void report(String type, IndexWalk.Step step, long total) {
    if (step.done() * STEPS / total > step.before() * STEPS / total) {
      LOG.info("Search index of {}: {} of {} resources", type, step.done(), total);
    }
  }

  /** How many resources of each type there are. */
  private static Map<String, Long> stored(Connection connection) throws SQLException {
    Map<String, Long> stored = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT RES_TYPE, COUNT(*) FROM HFJ_RESOURCE
                WHERE RES_DELETED_AT IS NULL GROUP BY RES_TYPE
                """)) {
      while (rows.next()) {
        stored.put(rows.getString(1), rows.getLong(2));
      }
    }
    return stored;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }
}
