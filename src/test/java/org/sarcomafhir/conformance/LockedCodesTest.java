package org.sarcomafhir.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds every foreign code and its display to terminology/sources.tsv, which tells where each was
 * seen: none can be added, changed or renamed without its source.
 */
class LockedCodesTest {

  private static final Path SOURCES = Path.of("terminology/sources.tsv");
  private static final int COLUMNS = 5;
  private static final Map<Code, String> LOCKED = locked();

  private record Code(String system, String code) {}

  @Test
  void listsTheLockedCodesWithTheirDisplaysAndNoOthers() {
    Map<Code, String> listed = new TreeMap<>(LockedCodesTest::compare);
    for (Path file : PackageFiles.fragments()) {
      JsonNode fragment = PackageFiles.read(file);
      fragment
          .path("concept")
          .forEach(
              concept ->
                  listed.put(
                      code(fragment.path("url"), concept), concept.path("display").asText("")));
    }

    assertThat(listed).hasSizeGreaterThan(500).isEqualTo(LOCKED);
  }

  @Test
  void tellsWhereEachCodeWasSeen() {
    assertThat(rows())
        .allSatisfy(
            columns -> {
              assertThat(columns).hasSize(COLUMNS);
              assertThat(columns[3]).isIn("one", "two or more");
              assertThat(columns[COLUMNS - 1]).isNotBlank();
            });
    assertThat(rows()).hasSameSizeAs(LOCKED.keySet());
  }

  @Test
  void callsNoCodeByAnotherName() {
    Stream.of(PackageFiles.definitions(), PackageFiles.examples())
        .flatMap(List::stream)
        .forEach(file -> compareDisplays(PackageFiles.read(file), file));
  }

  private static void compareDisplays(JsonNode node, Path file) {
    compareDisplay(node.path("system"), node, file);
    node.path("concept").forEach(concept -> compareDisplay(node.path("system"), concept, file));
    for (JsonNode element : node.path("element")) {
      compareDisplay(node.path("source"), element, file);
      element.path("target").forEach(target -> compareDisplay(node.path("target"), target, file));
    }
    node.forEach(child -> compareDisplays(child, file));
  }

  private static void compareDisplay(JsonNode system, JsonNode holder, Path file) {
    if (system.isTextual() && holder.path("display").isTextual()) {
      String display = LOCKED.get(code(system, holder));
      if (display != null) {
        assertThat(holder.path("display").asText()).as("%s: %s", file, holder).isEqualTo(display);
      }
    }
  }

  private static Code code(JsonNode system, JsonNode holder) {
    return new Code(system.asText(), holder.path("code").asText());
  }

  private static Map<Code, String> locked() {
    Map<Code, String> locked = new TreeMap<>(LockedCodesTest::compare);
    rows().forEach(columns -> locked.put(new Code(columns[0], columns[1]), columns[2]));
    return locked;
  }

  private static int compare(Code one, Code other) {
    int systems = one.system().compareTo(other.system());
    return systems == 0 ? one.code().compareTo(other.code()) : systems;
  }

  private static List<String[]> rows() {
    try {
      return Files.readAllLines(SOURCES).stream()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
