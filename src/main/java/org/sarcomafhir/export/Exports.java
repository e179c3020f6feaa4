package org.sarcomafhir.export;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.sarcomafhir.export.ExportRecord.State;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.FindingReport;
import org.sarcomafhir.findings.IssueCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All exports of this server: those that run, and those whose files can still be fetched. What the
 * server finds on the disk when it starts and has not ended is over, and said to have failed.
 */
final class Exports implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Exports.class);
  private static final int TOO_MANY = 429;
  private static final String PAUSE = "30";
  private static final long PATIENCE_SECONDS = 10;

  private final ExportFolder folder;
  private final ExportProperties properties;
  private final Clock clock;
  private final Work work;
  private final Map<String, Export> known = new ConcurrentHashMap<>();
  private final Outcomes outcomes;
  private final Semaphore places;
  private final ExecutorService workers = Executors.newCachedThreadPool(Exports::worker);
  private final ScheduledExecutorService sweeper =
      Executors.newSingleThreadScheduledExecutor(Exports::worker);
  private final ScheduledFuture<?> sweeping;

  /** Makes the files of an export. */
  @FunctionalInterface
  interface Work {
    List<ExportedFile> files(Export export, ExportOrder order)
        throws IOException, ExportRun.Stopped;
  }

  Exports(
      ExportFolder folder, ExportProperties properties, Clock clock, Outcomes outcomes, Work work)
      throws IOException {
    this.folder = folder;
    this.properties = properties;
    this.clock = clock;
    this.outcomes = outcomes;
    this.work = work;
    this.places = new Semaphore(properties.atATime());
    for (ExportRecord found : folder.load()) {
      known.put(found.id(), new Export(found.state() == State.RUNNING ? lost(found) : found));
    }
    // also when nobody asks for anything
    sweeping = sweeper.scheduleWithFixedDelay(this::sweep, 0, 1, TimeUnit.MINUTES);
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "export");
    thread.setDaemon(true);
    return thread;
  }

  private ExportRecord lost(ExportRecord found) throws IOException {
    folder.deleteFiles(found.id());
    ExportRecord failed = found.failed(clock.instant().toString(), outcomes.interrupted());
    folder.save(failed);
    return failed;
  }

  /**
   * Begins an export.
   *
   * @param transactionTime taken before anything is read
   * @throws BaseServerResponseException 429 when as many run as may
   */
  Export start(Owner owner, ExportOrder order, Instant transactionTime) {
    sweep();
    if (!places.tryAcquire()) {
      throw busy();
    }
    String id = UUID.randomUUID().toString();
    Export export =
        new Export(ExportRecord.begun(id, owner, order.url(), transactionTime.toString()));
    try {
      folder.save(export.record());
      known.put(id, export);
    } catch (IOException e) {
      places.release();
      forget(export);
      throw new UncheckedIOException(e);
    }
    workers.execute(() -> run(export, order));
    return export;
  }

  private BaseServerResponseException busy() {
    Finding finding =
        Finding.error(
                IssueCode.BUSY,
                "%d exports are running, and no more may".formatted(properties.atATime()))
            .remedy(
                "Send it again after the seconds in Retry-After. The operator may raise export.at-a-time")
            .build();
    BaseServerResponseException answer =
        new UnclassifiedServerFailureException(TOO_MANY, finding.sentence());
    answer.setOperationOutcome(FindingReport.of(finding));
    answer.addResponseHeader("Retry-After", PAUSE);
    return answer;
  }

  private void run(Export export, ExportOrder order) {
    ExportRecord begun = export.record();
    // unless something else is said: also when the memory was too small
    ExportRecord outcome = begun.failed(clock.instant().toString(), outcomes.interrupted());
    try {
      List<ExportedFile> files = work.files(export, order);
      outcome = begun.completed(clock.instant().toString(), files);
      LOG.info(
          "Export {}: {} resources in {} files",
          export.id(),
          files.stream().mapToLong(ExportedFile::count).sum(),
          files.size());
    } catch (ExportRun.Stopped e) {
      LOG.info("Export {} was stopped", export.id());
    } catch (IOException | RuntimeException e) {
      outcome = begun.failed(clock.instant().toString(), outcomes.failure(export.id(), e));
    } finally {
      end(export, outcome);
    }
  }

  private void end(Export export, ExportRecord outcome) {
    try {
      if (outcome.state() == State.FAILED) {
        folder.deleteFiles(export.id());
      }
      folder.save(outcome);
    } catch (IOException e) {
      LOG.error("How export {} ended cannot be written", export.id(), e);
    }
    // whoever learns that it has ended may begin the next one
    places.release();
    export.end(outcome);
    if (export.isCancelled()) {
      forget(export);
    }
  }

  /**
   * An export of this caller.
   *
   * @throws ResourceNotFoundException when there is none, or it is somebody else's, or its time is
   *     over: all three are answered alike
   */
  Export find(String id, Owner owner) {
    Export export = known.get(id);
    if (export == null
        || export.isCancelled()
        || !export.record().owner().equals(owner)
        || isOver(export)) {
      throw new ResourceNotFoundException(
          "There is no export %s: it was deleted, its time is over, or somebody else has started it. Start one with $export."
              .formatted(id.replaceAll("[^A-Za-z0-9-]", "")));
    }
    return export;
  }

  /** Cancels an export that runs; deletes the files of one that has ended. */
  void delete(Export export) {
    export.cancel();
    if (!export.isRunning()) {
      forget(export);
    }
  }

  /** Deletes the files of all exports whose time is over. */
  void sweep() {
    known.values().stream().filter(this::isOver).forEach(this::forget);
  }

  private boolean isOver(Export export) {
    return !clock.instant().isBefore(export.expires(properties.retention()));
  }

  private void forget(Export export) {
    known.remove(export.id());
    folder.delete(export.id());
  }

  /** Stops those that run; they are said to have failed when the server starts again. */
  @Override
  public void close() {
    known.values().stream().filter(Export::isRunning).forEach(Export::stop);
    sweeping.cancel(false);
    sweeper.shutdown();
    // not interrupted: H2 closes its file when a thread that reads it is
    workers.shutdown();
    try {
      boolean ended = workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
      LOG.debug("Exports have ended: {}", ended);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
