package org.sarcomafhir.audit;

import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.audit.journal.Entry;
import org.sarcomafhir.audit.journal.Inheritance;
import org.sarcomafhir.audit.journal.Journal;
import org.sarcomafhir.audit.journal.JournalException;
import org.sarcomafhir.fhir.EventStore;
import org.sarcomafhir.fhir.outage.DatabaseFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Carries what the journal has taken into the database, some hundred milliseconds behind. While the
 * database is away it waits; entries are on disk.
 */
public class AuditTrail implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(AuditTrail.class);
  private static final int BATCH = 100;
  private static final long PAUSE_MILLISECONDS = 500;
  private static final long PAUSE_AFTER_FAILURE_MILLISECONDS = 5_000;
  private static final long PATIENCE_MILLISECONDS = 20_000;

  private final Journal journal;
  private final EventStore store;
  private volatile @Nullable Thread worker;

  AuditTrail(Journal journal, EventStore store) {
    this.journal = journal;
    this.store = store;
  }

  @Override
  public void start() {
    Thread thread = new Thread(this::work, "audit");
    thread.setDaemon(true);
    worker = thread;
    thread.start();
  }

  private void work() {
    long pause = 0;
    boolean inherited = false;
    while (worker == Thread.currentThread()) {
      try {
        Thread.sleep(pause);
        inherited = inherited || storeInherited();
        flush();
        pause = PAUSE_MILLISECONDS;
      } catch (InterruptedException e) {
        return;
      } catch (IOException | JournalException | RuntimeException e) {
        LOG.error(
            "The record of access waits in the journal, it cannot be stored now: {}", e.toString());
        LOG.debug("The whole failure", e);
        pause = PAUSE_AFTER_FAILURE_MILLISECONDS;
      }
    }
  }

  private boolean storeInherited() throws IOException {
    Inheritance left = journal.inherited();
    for (Path file : left.files()) {
      store(left.answered(file));
    }
    store(left.interrupted());
    left.done();
    return true;
  }

  /** Stores what the journal has taken so far. */
  public synchronized void flush() throws IOException, JournalException {
    for (Path file : journal.files()) {
      store(journal.finished(file));
      journal.done(file);
    }
    store(journal.takeUnwritten());
  }

  private void store(List<Entry> entries) throws IOException {
    for (int start = 0; start < entries.size(); start += BATCH) {
      List<Entry> batch = entries.subList(start, Math.min(start + BATCH, entries.size()));
      try {
        store.store(batch.stream().map(AuditEvents::of).toList());
      } catch (RuntimeException e) {
        requireDatabase(e);
        LOG.warn("A batch of AuditEvents was refused, now each alone", e);
        storeEach(batch);
      }
    }
  }

  private void storeEach(List<Entry> entries) throws IOException {
    for (Entry entry : entries) {
      try {
        store.store(List.of(AuditEvents.of(entry)));
      } catch (RuntimeException e) {
        requireDatabase(e);
        LOG.error("An AuditEvent was refused", e);
        journal.setAside(entry);
      }
    }
  }

  /** While the database is away nothing is refused for its own sake. */
  private static void requireDatabase(RuntimeException failure) {
    if (DatabaseFault.of(failure).isPresent()
        || ExceptionUtils.indexOfType(failure, UnclassifiedServerFailureException.class) >= 0) {
      throw failure;
    }
  }

  @Override
  public void stop() {
    Thread thread = worker;
    worker = null;
    try {
      if (thread != null) {
        thread.join(PATIENCE_MILLISECONDS);
      }
      flush();
      journal.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | JournalException | RuntimeException e) {
      LOG.warn("What is left of the record of access is stored at the next start", e);
    }
  }

  @Override
  public boolean isRunning() {
    return worker != null;
  }

  /** Starts when the search parameters are there, and ends after the web server. */
  @Override
  public int getPhase() {
    return AuditSearchParameters.PHASE + 1;
  }
}
