package org.sarcomafhir.audit.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes entries at once and keeps them until they are in the database. A line is with the operating
 * system when {@link #append} returns: it outlives the process, if not a power failure.
 *
 * <p>Entries of one file go into the database together, then the file goes. An entry without an
 * answer is carried over into the next file as long as its request runs.
 */
public final class Journal implements AutoCloseable {

  private static final long LONGEST_FILE = 4_000_000;

  private final JournalFolder folder;
  private final long limit;
  private final Set<String> running = ConcurrentHashMap.newKeySet();
  private final List<Path> closed = new ArrayList<>();
  private final List<Entry> unwritten = new ArrayList<>();
  private @Nullable FileChannel active;
  private @Nullable Path activeFile;
  private long waiting;
  private long position;

  /**
   * A journal in a folder, which is made when it is missing.
   *
   * @param limit the most bytes that may wait
   */
  public Journal(Path folder, long limit) throws IOException {
    this.folder = new JournalFolder(folder);
    this.limit = limit;
  }

  /** Takes down that a request is about to be carried out that may change something. */
  public void begin(Entry entry) throws JournalException {
    running.add(entry.id());
    try {
      append(entry);
    } catch (JournalException e) {
      running.remove(entry.id());
      throw e;
    }
  }

  /**
   * Takes down what came of a request, before anything of the answer leaves.
   *
   * @throws JournalException when there is no room; what {@link #begin} has taken down stays, and
   *     is completed when there is room again and this process still runs
   */
  public void complete(Entry entry) throws JournalException {
    try {
      append(entry);
    } catch (JournalException e) {
      if (running.contains(entry.id())) {
        synchronized (this) {
          unwritten.add(entry);
        }
      }
      throw e;
    } finally {
      running.remove(entry.id());
    }
  }

  private synchronized void append(Entry entry) throws JournalException {
    byte[] line = Lines.of(entry);
    if (waiting + line.length > limit) {
      throw new JournalException(
          "%d bytes wait in %s for the database, more than audit.journal-limit allows"
              .formatted(waiting, folder.path()));
    }
    try {
      FileChannel channel = active();
      write(channel, line);
      position += line.length;
      waiting += line.length;
      if (position > LONGEST_FILE) {
        roll();
      }
    } catch (IOException e) {
      throw new JournalException("%s cannot be written: %s".formatted(folder.path(), e), e);
    }
  }

  /** Whole or not at all; what was written of half a line is taken back. */
  private void write(FileChannel channel, byte[] line) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(line);
    try {
      while (buffer.hasRemaining()) {
        channel.write(buffer, position + buffer.position());
      }
    } catch (IOException e) {
      try {
        channel.truncate(position);
      } catch (IOException again) {
        e.addSuppressed(again);
        roll(); // a line without an end counts for nothing, but nothing may come behind it
      }
      throw e;
    }
  }

  private FileChannel active() throws IOException {
    FileChannel channel = active;
    if (channel == null || !channel.isOpen()) {
      Path file = folder.next();
      channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      activeFile = file;
      active = channel;
      position = 0;
    }
    return channel;
  }

  /** Closes the current file, so that what stands in it can be stored. */
  private synchronized void roll() throws IOException {
    FileChannel channel = active;
    Path file = activeFile;
    if (channel != null && file != null) {
      active = null;
      activeFile = null;
      closed.add(file);
      channel.close();
    }
  }

  /** The files that can be stored now, oldest first. */
  public synchronized List<Path> files() throws IOException {
    roll();
    return List.copyOf(closed);
  }

  /**
   * What is to be stored of a file. Whose request still runs is carried over; whose answer stands
   * in a later file is left out.
   */
  public List<Entry> finished(Path file) throws IOException, JournalException {
    List<Entry> finished = new ArrayList<>();
    for (Entry entry : folder.read(file)) {
      if (entry.isAnswered()) {
        finished.add(entry);
      } else if (running.contains(entry.id())) {
        append(entry);
      }
    }
    return finished;
  }

  /** Forgets a file, all of which is stored. */
  public synchronized void done(Path file) throws IOException {
    waiting -= Files.size(file);
    closed.remove(file);
    Files.delete(file);
  }

  /** Those that found no room after they had begun, and are to be stored now. */
  public synchronized List<Entry> takeUnwritten() {
    List<Entry> taken = List.copyOf(unwritten);
    unwritten.clear();
    return taken;
  }

  /** What earlier processes have left. */
  public Inheritance inherited() throws IOException {
    return folder.inherited();
  }

  /** Keeps an entry that the database refuses for its own sake, for the operator. */
  public void setAside(Entry entry) throws IOException {
    folder.setAside(entry);
  }

  /** Lets another process have the folder. */
  @Override
  public synchronized void close() throws IOException {
    roll();
    folder.close();
  }
}
