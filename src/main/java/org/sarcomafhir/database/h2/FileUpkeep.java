package org.sarcomafhir.database.h2;

import com.google.common.util.concurrent.MoreExecutors;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the file of H2 from growing without end. H2 writes a changed page to another place; the old
 * place is free again when nothing near it is used any more. Its background writer helps by writing
 * what is still used near unused pages to another place too, but runs only where commits are
 * delayed, and here they are not. This does the same, through the same method of H2, between the
 * commits; nothing that a commit waits for is changed by it. See ADR 29.
 */
public final class FileUpkeep implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(FileUpkeep.class);
  private static final Duration EVERY = Duration.ofMillis(500);

  /** After a failure, so that a disk without room does not stop those who read. */
  private static final Duration REST = Duration.ofMinutes(1);

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** How much of the written pages shall be in use, in percent. */
  private static final int TARGET = 50;

  /** Commits wait for so much, in bytes: a tenth of a second. */
  private static final int AT_A_TIME = 16 << 20;

  private final DataSource database;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(FileUpkeep::daemon);
  private long restsUntil = System.nanoTime();

  /** Of a database of H2 in this process. */
  public FileUpkeep(DataSource database) {
    this.database = database;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "database-file-upkeep");
    thread.setDaemon(true);
    return thread;
  }

  /** Begins to look, twice a second. */
  @SuppressWarnings("FutureReturnValueIgnored") // it ends with the clock
  public void start() {
    clock.scheduleWithFixedDelay(
        this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Looks now, unless the last look has failed not long ago. */
  synchronized void look() {
    if (System.nanoTime() - restsUntil < 0) {
      return;
    }
    try (Connection connection = database.getConnection()) {
      if (connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
        MVStore store = session.getDatabase().getStore().getMvStore();
        if (store.compact(TARGET, AT_A_TIME)) {
          store.commit();
        }
      }
    } catch (SQLException | RuntimeException e) {
      // what is wrong with the database is said to those who need it
      LOG.warn("The space of old pages in the database file is not free yet: {}", e.toString());
      restsUntil = System.nanoTime() + REST.toNanos();
    }
  }

  /** Waits for a look that is under way. */
  @Override
  public void close() {
    MoreExecutors.shutdownAndAwaitTermination(clock, PATIENCE);
  }
}
