package org.sarcomafhir.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start, in words, why the server does not use the database and what to do. */
class UnfitDatabaseAnalyzer extends AbstractFailureAnalyzer<UnfitDatabaseException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, UnfitDatabaseException cause) {
    return new FailureAnalysis(cause.getMessage() + ".", cause.remedy() + ".", cause);
  }
}
