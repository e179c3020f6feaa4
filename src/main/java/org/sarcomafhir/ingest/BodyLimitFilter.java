package org.sarcomafhir.ingest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds request bodies by their real size: what is announced, what comes in chunks without
 * announcement, and what a compressed body unfolds to. The FHIR server turns the refusal into a 413
 * OperationOutcome.
 */
class BodyLimitFilter extends OncePerRequestFilter {

  private final long limit;

  BodyLimitFilter(long limit) {
    this.limit = limit;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new LimitedRequest(request, limit), response);
  }

  private static class LimitedRequest extends HttpServletRequestWrapper {

    private final long limit;

    LimitedRequest(HttpServletRequest request, long limit) {
      super(request);
      this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      if (getContentLengthLong() > limit) {
        throw LimitedBody.tooLarge(limit);
      }
      InputStream body = super.getInputStream();
      boolean compressed = "gzip".equalsIgnoreCase(getHeader("Content-Encoding"));
      return new LimitedBody(compressed ? new GZIPInputStream(body) : body, limit);
    }
  }
}
