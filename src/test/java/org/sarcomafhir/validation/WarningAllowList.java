package org.sarcomafhir.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Warnings that a valid resource may draw, each with its reason. */
final class WarningAllowList {

  private static final Path FILE = Path.of("src/test/resources/validation/warning-allow-list.txt");

  private WarningAllowList() {}

  /** Message ids, or keys of our own rules, with the reason why they are allowed. */
  static Map<String, String> read() {
    Map<String, String> allowed = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(FILE)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] entry = line.split("\\s+", 2);
          allowed.put(entry[0], entry[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return allowed;
  }

  /** The id by which the list names an issue; of an invariant only its key. */
  static String idOf(Issue issue) {
    String id = issue.messageId() == null ? issue.text() : issue.messageId();
    return id.substring(id.indexOf('#') + 1);
  }
}
