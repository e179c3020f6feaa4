package org.sarcomafhir.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers to take an answer for what its Content-Type says, and to run nothing in it: what
 * senders have stored comes back as it was sent, script in a narrative or in a Binary included.
 */
class AnswerHeaders extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (!isPageOfOurs(request.getRequestURI())) {
      response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    }
    chain.doFilter(request, response);
  }

  /** The pages about the interface run their own scripts. */
  private static boolean isPageOfOurs(String path) {
    return path.startsWith("/fhir/swagger-ui") || path.startsWith("/fhir/api-docs");
  }
}
