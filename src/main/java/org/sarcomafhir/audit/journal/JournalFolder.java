package org.sarcomafhir.audit.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of one journal, in the order of their names; one process has them at a time. */
final class JournalFolder implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(JournalFolder.class);
  private static final String SUFFIX = ".ndjson";
  private static final String ASIDE = "set-aside.txt";

  private final Path folder;
  private final List<Path> inherited;
  private long last;

  /** Held as long as the journal is open. */
  private final FileLock lock;

  JournalFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    this.lock = lock(folder);
    try (Stream<Path> files = Files.list(folder)) {
      inherited = files.filter(file -> number(file) > 0).sorted().toList();
    }
    last = inherited.isEmpty() ? 0 : number(inherited.get(inherited.size() - 1));
  }

  private static FileLock lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return lock;
      }
    } catch (OverlappingFileLockException e) {
      LOG.debug("Locked in this process", e);
    }
    channel.close();
    throw new IOException(
        "Another server keeps its record of access in %s; give each its own fhir.data-folder"
            .formatted(folder));
  }

  private static long number(Path file) {
    String name = String.valueOf(file.getFileName());
    String digits = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : "";
    return digits.matches("\\d{12}") ? Long.parseLong(digits) : 0;
  }

  Path path() {
    return folder;
  }

  /** A file that does not exist yet. */
  Path next() {
    last++;
    return folder.resolve("%012d%s".formatted(last, SUFFIX));
  }

  List<Entry> read(Path file) throws IOException {
    Lines.Content content = Lines.read(file);
    if (content.unreadable() > 0) {
      Path kept = folder.resolve(file.getFileName() + ".damaged");
      Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
      LOG.error(
          "{} lines of the record of access cannot be read and are not in the database; the file is kept as {}",
          content.unreadable(),
          kept);
    }
    return content.entries();
  }

  Inheritance inherited() throws IOException {
    return Inheritance.of(inherited, this::read);
  }

  void setAside(Entry entry) throws IOException {
    Path kept = folder.resolve(ASIDE);
    Files.write(kept, Lines.of(entry), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    LOG.error("The database refuses AuditEvent {}; it is kept in {}", entry.id(), kept);
  }

  @Override
  public void close() throws IOException {
    lock.acquiredBy().close();
  }
}
