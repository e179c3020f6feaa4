package org.sarcomafhir.database;

import com.google.common.util.concurrent.MoreExecutors;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.h2.engine.Session;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the space of pages that were written anew back to the file of H2. H2 would do so in its
 * background writer, which is not there when each commit is written at once ({@code WRITE_DELAY=0},
 * ADR 5): the file would only grow, by some megabytes with each Bundle. What is moved is on the
 * disk before the place that it was in is used again.
 */
final class FileUpkeep implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(FileUpkeep.class);
  private static final Duration EVERY = Duration.ofSeconds(1);

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** Writers wait as long as it takes, at least one round of moving 16 MB. */
  private static final int MILLISECONDS_AT_A_TIME = 200;

  /** What is not worth a pause of the writers, in bytes. */
  static final long LITTLE = 128L << 20;

  /** What is borne while somebody writes: the more is unused, the less has to be moved. */
  private static final long MUCH = 1L << 30;

  private static final int MANY = 4;
  private static final int PERCENT = 100;

  private final DatabaseKind kind;
  private final DataSource database;
  private final long little;
  private long writes = -1;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(FileUpkeep::daemon);

  /**
   * Of a database.
   *
   * @param little unused bytes that are left as they are
   */
  FileUpkeep(DatabaseKind kind, DataSource database, long little) {
    this.kind = kind;
    this.database = database;
    this.little = little;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "database file upkeep");
    thread.setDaemon(true);
    return thread;
  }

  /** Begins to look, every second; PostgreSQL needs nobody for this. */
  @SuppressWarnings("FutureReturnValueIgnored") // it ends with the clock
  void start() {
    if (kind == DatabaseKind.H2) {
      clock.scheduleWithFixedDelay(
          this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** Looks now. */
  void look() {
    try (Connection connection = database.getConnection()) {
      Session session = connection.unwrap(JdbcConnection.class).getSession();
      if (session instanceof SessionLocal local) {
        keep(local.getDatabase().getStore().getMvStore());
      }
    } catch (SQLException | RuntimeException e) {
      // the next look may do better, and requests report what is wrong with the database
      LOG.warn("The space of the database file was not looked at", e);
    }
  }

  private void keep(MVStore store) {
    FileStore<?> file = store.getFileStore();
    boolean idle = file.getWriteCount() == writes;
    long size = file.size();
    long used = size / PERCENT * file.getFillRate() / PERCENT * file.getChunksFillRate();
    long bearable = idle ? Math.max(little, used) : Math.max(MUCH, MANY * used);
    if (size - used > bearable) {
      int retention = store.getRetentionTime();
      try {
        store.compactFile(MILLISECONDS_AT_A_TIME);
      } finally {
        store.setRetentionTime(retention);
      }
    }
    writes = file.getWriteCount();
  }

  /** Waits for a round that is under way. */
  @Override
  public void close() {
    MoreExecutors.shutdownAndAwaitTermination(clock, PATIENCE);
  }
}
