package org.sarcomafhir.fhir.writes;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes every request that may write something, from before HAPI takes the time for it until it is
 * answered. One that reads (a search by POST) is noted too: that costs nothing but a moment.
 */
final class PendingWritesFilter extends OncePerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final PendingWrites pending;

  PendingWritesFilter(PendingWrites pending) {
    this.pending = pending;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return READING.contains(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    PendingWrites.Pending write = pending.begin();
    try {
      chain.doFilter(request, response);
    } finally {
      write.close();
    }
  }
}
