package org.sarcomafhir.database;

import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcSQLNonTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A second server on the same data folder is told so instead of shown a database error. */
class DataFolderInUseAnalyzer
    extends AbstractFailureAnalyzer<JdbcSQLNonTransientConnectionException> {

  @Override
  protected @Nullable FailureAnalysis analyze(
      Throwable rootFailure, JdbcSQLNonTransientConnectionException cause) {
    if (cause.getErrorCode() != ErrorCode.DATABASE_ALREADY_OPEN_1) {
      return null;
    }
    return new FailureAnalysis(
        "Another process has the database in the data folder open: " + cause.getOriginalMessage(),
        "Stop the server that uses it, or name another folder with --fhir.data-folder=DIR.",
        cause);
  }
}
