package org.sarcomafhir.database.h2;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file system of H2 around another one: a file that could not be written once is written no more
 * until it is opened anew. Its names are {@code failstop:} and the name that the other file system
 * has for the file.
 *
 * <p>H2 closes its store after a failed write, but lets the thread that waits for its turn write
 * before it does so. What that thread writes counts as the newest state and refers to what could
 * not be written, so that H2, opening the file again, goes back to a state before both, and past
 * commits that it had acknowledged. See ADR 29.
 */
// public with a public constructor, because H2 makes instances by reflection
public final class FailStopPath extends FilePathWrapper {

  private static final String SCHEME = "failstop";

  /** What stands before the name that another file system has for a file. */
  public static final String PREFIX = SCHEME + ":";

  /** Makes the names known to H2; doing so again changes nothing. */
  public static void register() {
    FilePath.register(new FailStopPath());
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new FailStopChannel(super.open(mode));
  }
}
