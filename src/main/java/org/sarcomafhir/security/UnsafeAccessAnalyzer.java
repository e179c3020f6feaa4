package org.sarcomafhir.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start, in words, why the server does not start and what to do. */
class UnsafeAccessAnalyzer extends AbstractFailureAnalyzer<UnsafeAccessException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, UnsafeAccessException cause) {
    return new FailureAnalysis(cause.getMessage() + ".", cause.remedy(), cause);
  }
}
