package org.sarcomafhir.ingest;

import ca.uhn.fhir.rest.server.exceptions.PayloadTooLargeException;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A request body that fails as soon as more than the allowed number of bytes was read. */
class LimitedBody extends ServletInputStream {

  private final InputStream source;
  private final long limit;
  private long count;
  private boolean finished;

  LimitedBody(InputStream source, long limit) {
    this.source = source;
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int value = source.read();
    counted(value < 0 ? -1 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    return counted(source.read(buffer, offset, length));
  }

  private int counted(int read) {
    if (read < 0) {
      finished = true;
      return read;
    }
    count += read;
    if (count > limit) {
      throw tooLarge(limit);
    }
    return read;
  }

  /** The refusal of a body that is larger than the limit. */
  static PayloadTooLargeException tooLarge(long limit) {
    return new PayloadTooLargeException(
        "The request body is larger than %d bytes. Send smaller Bundles, or let the server's"
                .formatted(limit)
            + " operator raise ingest.maximum-body.");
  }

  @Override
  public boolean isFinished() {
    return finished;
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setReadListener(ReadListener listener) {
    throw new IllegalStateException("The FHIR intake reads its requests synchronously");
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
