package org.sarcomafhir.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers to take an answer for what its Content-Type says, to show it in no other page, to
 * keep it to themselves, and to run nothing in it: what senders have stored comes back as it was
 * sent, script in a Binary included. Methods that HTTP does not know are refused.
 */
class AnswerHeaders extends OncePerRequestFilter {

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Frame-Options", "DENY");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    if (request.getRequestURI().startsWith("/fhir")) {
      // a browser or proxy may keep it for itself only, and has to ask again before it shows it
      response.setHeader("Cache-Control", "private, no-cache");
    }
    if (!isPageOfOurs(request.getRequestURI())) {
      response.setHeader(
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
    }
    if (METHODS.contains(request.getMethod())) {
      chain.doFilter(request, response);
    } else {
      FailedRequests.answer(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  /** The pages about the interface run their own scripts. */
  private static boolean isPageOfOurs(String path) {
    return path.startsWith("/fhir/swagger-ui") || path.startsWith("/fhir/api-docs");
  }
}
