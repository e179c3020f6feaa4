package org.sarcomafhir.ingest;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.zip.ZipException;

/**
 * A request body that fails as soon as more than the allowed number of bytes was read, or as they
 * take too long to come: a sender of one byte in a second would hold a thread for ever.
 */
class LimitedBody extends ServletInputStream {

  private final InputStream source;
  private final long limit;
  private final long deadline;
  private long count;
  private boolean finished;

  /**
   * Bounds a body.
   *
   * @param limit the most bytes that may be read
   * @param time how long they may take to come
   */
  LimitedBody(InputStream source, long limit, Duration time) {
    this.source = source;
    this.limit = limit;
    this.deadline = System.nanoTime() + time.toNanos();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int read = read(one, 0, 1);
    return read < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (System.nanoTime() > deadline) {
      throw Refusal.tooSlow();
    }
    try {
      return counted(source.read(buffer, offset, length));
    } catch (SocketTimeoutException e) {
      throw Refusal.tooSlow();
    } catch (ZipException | EOFException e) {
      throw Refusal.brokenCompression(e);
    }
  }

  private int counted(int read) {
    if (read < 0) {
      finished = true;
      return read;
    }
    count += read;
    if (count > limit) {
      throw Refusal.tooLarge(limit);
    }
    return read;
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
