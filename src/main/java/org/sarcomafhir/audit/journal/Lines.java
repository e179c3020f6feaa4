package org.sarcomafhir.audit.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Entries as lines of JSON. */
final class Lines {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Lines() {}

  static byte[] of(Entry entry) {
    try {
      return (MAPPER.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An entry is texts and numbers", e);
    }
  }

  /**
   * What stands in a file.
   *
   * @param entries all that can be read
   * @param unreadable lines that cannot; the last one does not count when it has no end, because
   *     nobody was told that it was written
   */
  record Content(List<Entry> entries, int unreadable) {}

  static Content read(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    List<Entry> entries = new ArrayList<>();
    int unreadable = 0;
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      try {
        byte[] line = text.substring(start, end).getBytes(StandardCharsets.ISO_8859_1);
        entries.add(MAPPER.readValue(line, Entry.class));
      } catch (IOException e) {
        unreadable++;
      }
      start = end + 1;
    }
    return new Content(entries, unreadable);
  }
}
