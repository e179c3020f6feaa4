package org.sarcomafhir.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start, in words, why the server does not start and what to do. */
class UnsafeListenAddressAnalyzer extends AbstractFailureAnalyzer<UnsafeListenAddressException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, UnsafeListenAddressException cause) {
    return new FailureAnalysis(
        cause.getMessage() + ".",
        "Remove server.address, or set it to 127.0.0.1. To reach the server from elsewhere, use a"
            + " tunnel (for example ssh -L) that ends on this machine; in a closed network, name who"
            + " may reach it with security.trusted-networks=CIDR.",
        cause);
  }
}
