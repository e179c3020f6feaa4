package org.sarcomafhir.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an export on the disk, beside its files.
 *
 * @param id under which it is asked for
 * @param owner whose it is
 * @param request URL that started it
 * @param transactionTime everything up to this moment is in it
 * @param ended when it ended, empty while it runs
 * @param state what has become of it
 * @param files empty while it runs
 * @param failure why it has failed
 */
record ExportRecord(
    String id,
    Owner owner,
    String request,
    String transactionTime,
    String ended,
    State state,
    List<ExportedFile> files,
    @Nullable Failure failure) {

  /** Copies the list. */
  ExportRecord {
    files = List.copyOf(files);
  }

  /** What can become of it. */
  enum State {
    /** Files are being made. */
    RUNNING,
    /** All files are there. */
    COMPLETE,
    /** There are no files and never will be. */
    FAILED
  }

  /**
   * Why there are no files.
   *
   * @param status HTTP status that the status request is answered with
   * @param outcome OperationOutcome as JSON
   */
  record Failure(int status, String outcome) {}

  static ExportRecord begun(String id, Owner owner, String request, String transactionTime) {
    return new ExportRecord(
        id, owner, request, transactionTime, "", State.RUNNING, List.of(), null);
  }

  ExportRecord completed(String time, List<ExportedFile> made) {
    return new ExportRecord(id, owner, request, transactionTime, time, State.COMPLETE, made, null);
  }

  ExportRecord failed(String time, Failure why) {
    return new ExportRecord(
        id, owner, request, transactionTime, time, State.FAILED, List.of(), why);
  }
}
