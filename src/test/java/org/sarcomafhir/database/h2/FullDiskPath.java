package org.sarcomafhir.database.h2;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.CountDownLatch;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A file system of H2, {@code fulldisk:} and another name, on which big writes can be made to fail:
 * half of what was to be written is there, and the writer is told of the failure when the test says
 * so.
 */
public final class FullDiskPath extends FilePathWrapper {

  /** What {@link #failBigWrites} is about begins here. */
  private static final int BIG = 500_000;

  private static volatile @Nullable Failure failure;

  /** A failure that has been ordered. */
  static final class Failure {

    final CountDownLatch begun = new CountDownLatch(1);
    final CountDownLatch told = new CountDownLatch(1);
  }

  /** From now on big writes fail. */
  static Failure failBigWrites() {
    Failure ordered = new Failure();
    failure = ordered;
    return ordered;
  }

  /** From now on there is room. */
  static void makeRoom() {
    failure = null;
  }

  @Override
  public String getScheme() {
    return "fulldisk";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(super.open(mode));
  }

  @SuppressWarnings("UnsynchronizedOverridesSynchronized")
  private static final class Channel extends FileBaseDefault {

    private final FileChannel file;

    Channel(FileChannel file) {
      this.file = file;
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
      Failure ordered = failure;
      if (ordered == null || source.remaining() < BIG) {
        return file.write(source, position);
      }
      source.limit(source.position() + source.remaining() / 2);
      file.write(source, position);
      ordered.begun.countDown();
      try {
        ordered.told.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      throw new IOException("No space left on device");
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
      return file.read(target, position);
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return file.tryLock(position, size, shared);
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      file.truncate(size);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}
