package org.sarcomafhir.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.OutcomeAnswer;
import org.sarcomafhir.security.limits.CallerLimits;
import org.sarcomafhir.security.limits.CallerLimits.Excess;
import org.sarcomafhir.security.limits.CallerLimits.Use;
import org.sarcomafhir.security.token.Identity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody have more of the server than its share, before a body is read: 429 with the time to
 * wait. The token is looked at first, so that who has one is not kept out by strangers who call
 * from the same address.
 */
final class LimitFilter extends OncePerRequestFilter {

  private final CallerLimits limits;
  private final Identities identities;

  LimitFilter(CallerLimits limits, Identities identities) {
    this.limits = limits;
    this.identities = identities;
  }

  /** Who was turned away has to find out where there are tokens. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().endsWith("/.well-known/smart-configuration");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Caller caller = Caller.remember(request, identities.of(request));
    boolean known = caller.identity() instanceof Identity.Known;
    String address = caller.remoteAddress();
    Use use = limits.of(known ? "client " + caller.sender() : "address " + address);
    Optional<Excess> excess = known ? Optional.empty() : limits.afterFailures(address);
    if (excess.isEmpty()) {
      excess = limits.enter(use);
    }
    if (excess.isPresent()) {
      refuse(response, excess.get());
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      use.leave();
    }
    if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
      limits.fail(address);
    }
  }

  private static void refuse(HttpServletResponse response, Excess excess) throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(excess.seconds()));
    OutcomeAnswer.write(
        response,
        HttpStatus.TOO_MANY_REQUESTS.value(),
        Finding.error(IssueCode.BUSY, excess.words() + "; nothing was stored")
            .remedy(
                "Send it again after the seconds in Retry-After. The operator may raise "
                    + excess.key())
            .build());
  }
}
