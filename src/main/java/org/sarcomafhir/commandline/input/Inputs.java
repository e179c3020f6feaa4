package org.sarcomafhir.commandline.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The files that the user named, folders with everything below them, in the order of their names.
 */
public final class Inputs {

  /** The name of standard input. */
  public static final String STANDARD_INPUT = "-";

  private final List<String> files;
  private final InputStream in;
  private final long size;

  private Inputs(List<String> files, InputStream in, long size) {
    this.files = files;
    this.in = in;
    this.size = size;
  }

  /**
   * Looks whether everything is there.
   *
   * @throws UnusableInputException when a file is missing or may not be read
   */
  public static Inputs of(List<String> names, InputStream in) throws UnusableInputException {
    List<String> files = new ArrayList<>();
    long size = 0;
    for (String name : names) {
      if (STANDARD_INPUT.equals(name)) {
        files.add(name);
        continue;
      }
      for (Path file : below(name)) {
        files.add(file.toString());
        size += file.toFile().length();
      }
    }
    return new Inputs(files, in, size);
  }

  private static List<Path> below(String name) throws UnusableInputException {
    Path given = Path.of(name);
    if (!Files.exists(given)) {
      throw new UnusableInputException(name + ": there is no such file or folder");
    }
    if (!Files.isDirectory(given)) {
      return List.of(readable(given));
    }
    try (Stream<Path> found = Files.walk(given)) {
      List<Path> files =
          found
              .filter(Files::isRegularFile)
              .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
              .filter(file -> Format.ofName(file.toString()).isPresent())
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw new UnusableInputException(name + ": no *.json, *.xml or *.ndjson is in this folder");
      }
      for (Path file : files) {
        readable(file);
      }
      return files;
    } catch (IOException | UncheckedIOException e) {
      throw new UnusableInputException(name + ": " + e.getMessage());
    }
  }

  private static Path readable(Path file) throws UnusableInputException {
    if (!Files.isReadable(file)) {
      throw new UnusableInputException(file + ": it may not be read");
    }
    return file;
  }

  /** How many files, standard input counted as one. */
  public int count() {
    return files.size();
  }

  /** Bytes of all files together; standard input is not counted. */
  public long size() {
    return size;
  }

  /** Whether standard input is among them. */
  public boolean readsStandardInput() {
    return files.contains(STANDARD_INPUT);
  }

  /**
   * Hands every document on, one file after another; of NDJSON never more than a line is held.
   *
   * @throws UnusableInputException when a file cannot be read to its end
   */
  public void forEach(Consumer<Document> consumer) throws UnusableInputException {
    for (String file : files) {
      try (InputStream source = open(file)) {
        new DocumentReader(file, source).forEach(consumer);
      } catch (IOException e) {
        throw new UnusableInputException(file + ": " + e.getMessage());
      }
    }
  }

  private InputStream open(String file) throws IOException {
    return STANDARD_INPUT.equals(file) ? in : Files.newInputStream(Path.of(file));
  }
}
