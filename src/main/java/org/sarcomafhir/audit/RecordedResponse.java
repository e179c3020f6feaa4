package org.sarcomafhir.audit;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Lets nothing of an answer leave before it is recorded, and nothing at all when it cannot be: what
 * is written then goes nowhere.
 */
final class RecordedResponse extends HttpServletResponseWrapper {

  private final Recorder recorder;
  private @Nullable Boolean recorded;
  private @Nullable PrintWriter nowhere;

  RecordedResponse(HttpServletResponse response, Recorder recorder) {
    super(response);
    this.recorder = recorder;
  }

  /** Records an answer. */
  @FunctionalInterface
  interface Recorder {

    /** Whether it is recorded. */
    boolean record(int status);
  }

  /** Records the answer once; whether it may leave. */
  boolean seal(int status) {
    if (recorded == null) {
      recorded = recorder.record(status);
    }
    return recorded;
  }

  boolean isWithheld() {
    return Boolean.FALSE.equals(recorded);
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    return seal(getStatus()) ? super.getOutputStream() : new Nowhere();
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (seal(getStatus())) {
      return super.getWriter();
    }
    if (nowhere == null) {
      nowhere = new PrintWriter(new OutputStreamWriter(new Nowhere(), StandardCharsets.UTF_8));
    }
    return nowhere;
  }

  @Override
  public void flushBuffer() throws IOException {
    if (seal(getStatus())) {
      super.flushBuffer();
    }
  }

  @Override
  public void sendError(int status) throws IOException {
    if (seal(status)) {
      super.sendError(status);
    }
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    if (seal(status)) {
      super.sendError(status, message);
    }
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    if (seal(SC_FOUND)) {
      super.sendRedirect(location);
    }
  }

  /** Takes everything and keeps nothing. */
  private static final class Nowhere extends ServletOutputStream {

    @Override
    public void write(int one) {
      // kept from leaving
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      // kept from leaving
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("Answers are written synchronously");
    }
  }
}
