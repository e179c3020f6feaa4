package org.sarcomafhir.ingest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds request bodies by their real size: what is announced, what comes in chunks without
 * announcement, and what a compressed body unfolds to. The FHIR server turns the refusal into a 413
 * OperationOutcome.
 */
class BodyLimitFilter extends OncePerRequestFilter {

  private final long limit;
  private final Duration time;

  BodyLimitFilter(long limit, Duration time) {
    this.limit = limit;
    this.time = time;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new LimitedRequest(request, limit, time), response);
  }

  private static class LimitedRequest extends HttpServletRequestWrapper {

    private final long limit;
    private final Duration time;

    LimitedRequest(HttpServletRequest request, long limit, Duration time) {
      super(request);
      this.limit = limit;
      this.time = time;
    }

    private static InputStream unfolded(InputStream body) throws IOException {
      try {
        return new GZIPInputStream(body);
      } catch (ZipException | EOFException e) {
        throw Refusal.brokenCompression(e);
      }
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      if (getContentLengthLong() > limit) {
        throw Refusal.tooLarge(limit);
      }
      InputStream body = super.getInputStream();
      boolean compressed = "gzip".equalsIgnoreCase(getHeader("Content-Encoding"));
      return new LimitedBody(compressed ? unfolded(body) : body, limit, time);
    }
  }
}
