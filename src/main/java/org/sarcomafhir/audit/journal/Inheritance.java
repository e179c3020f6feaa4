package org.sarcomafhir.audit.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an earlier process has left. All files are needed to tell whether a request was answered, so
 * they are stored one by one and then go together.
 *
 * @param files oldest first
 * @param interrupted requests that were begun and not answered
 * @param reader reads a file
 */
public record Inheritance(List<Path> files, List<Entry> interrupted, Reader reader) {

  /** Reads a file. */
  @FunctionalInterface
  public interface Reader {

    /** All entries that can be read. */
    List<Entry> read(Path file) throws IOException;
  }

  static Inheritance of(List<Path> files, Reader reader) throws IOException {
    Map<String, Entry> begun = new HashMap<>();
    for (Path file : files) {
      reader.read(file).stream()
          .filter(entry -> !entry.isAnswered())
          .forEach(entry -> begun.put(entry.id(), entry));
    }
    for (Path file : files) {
      reader.read(file).stream().filter(Entry::isAnswered).map(Entry::id).forEach(begun::remove);
    }
    return new Inheritance(List.copyOf(files), List.copyOf(begun.values()), reader);
  }

  /** The answered requests of one file. */
  public List<Entry> answered(Path file) throws IOException {
    return reader.read(file).stream().filter(Entry::isAnswered).toList();
  }

  /** Forgets all of it, once it is stored. */
  public void done() throws IOException {
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
