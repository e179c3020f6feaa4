package org.sarcomafhir.database.h2;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.jspecify.annotations.Nullable;

/**
 * An open file that changes no more once a change has failed. Safe for use by many threads; whoever
 * reads waits for no writer.
 */
@SuppressWarnings("UnsynchronizedOverridesSynchronized")
final class FailStopChannel extends FileBase {

  private final FileChannel file;

  /** Why nothing is changed any more; guarded by this. */
  private @Nullable IOException failure;

  /** Around an open file, which is closed together with it. */
  FailStopChannel(FileChannel file) {
    this.file = file;
  }

  /** Something that changes a file. */
  private interface Change<T> {

    T apply() throws IOException;
  }

  private synchronized <T> T change(Change<T> change) throws IOException {
    if (failure != null) {
      throw new IOException("Not written, because a write before it has failed", failure);
    }
    try {
      return change.apply();
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    return change(() -> file.write(source));
  }

  @Override
  public int write(ByteBuffer source, long position) throws IOException {
    return change(() -> file.write(source, position));
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    return change(
        () -> {
          file.truncate(size);
          return this;
        });
  }

  @Override
  public void force(boolean metaData) throws IOException {
    // after this has failed nobody knows what of the earlier writes is on the disk
    change(
        () -> {
          file.force(metaData);
          return this;
        });
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    return file.read(target);
  }

  @Override
  public int read(ByteBuffer target, long position) throws IOException {
    return file.read(target, position);
  }

  @Override
  public long position() throws IOException {
    return file.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    file.position(position);
    return this;
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
  protected void implCloseChannel() throws IOException {
    file.close();
  }
}
