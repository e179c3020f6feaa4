package org.sarcomafhir.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks the gate for what others than this project answer: health. */
final class AdmissionFilter extends OncePerRequestFilter {

  private final ReleaseGate gate;

  AdmissionFilter(ReleaseGate gate) {
    this.gate = gate;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (gate.admit(Caller.of(request)) instanceof ReleaseDecision.Withheld withheld) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      response.setContentType(MediaType.TEXT_PLAIN_VALUE);
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      response.getWriter().write(withheld.reason());
      return;
    }
    chain.doFilter(request, response);
  }
}
