package org.sarcomafhir.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the server did not start, in place of a stack trace. */
class UnusableOptionAnalyzer extends AbstractFailureAnalyzer<UnusableOptionException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, UnusableOptionException cause) {
    return new FailureAnalysis(cause.getMessage(), cause.remedy(), failure);
  }
}
