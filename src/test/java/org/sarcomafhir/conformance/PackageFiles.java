package org.sarcomafhir.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of the package as they are committed. */
final class PackageFiles {

  static final Path FOLDER = Path.of("profiles/generated/package");
  private static final ObjectMapper JSON = new ObjectMapper();

  private PackageFiles() {}

  static List<Path> definitions() {
    return files(FOLDER).filter(file -> !file.endsWith("package.json")).toList();
  }

  static List<Path> fragments() {
    return files(FOLDER.resolve("other")).toList();
  }

  static List<Path> examples() {
    return files(FOLDER.resolve("example")).toList();
  }

  static JsonNode read(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** The codes of each code system that any file names: as coding, concept, include or mapping. */
  static Map<String, Set<String>> codes() {
    Map<String, Set<String>> codes = new TreeMap<>();
    Stream.of(definitions(), fragments(), examples())
        .flatMap(List::stream)
        .map(PackageFiles::read)
        .forEach(resource -> collect(resource, codes));
    return codes;
  }

  private static void collect(JsonNode node, Map<String, Set<String>> codes) {
    add(codes, node.path("system"), node);
    addConcepts(codes, node.path("system"), node);
    if ("CodeSystem".equals(node.path("resourceType").asText())) {
      addConcepts(codes, node.path("url"), node);
    }
    for (JsonNode element : node.path("element")) {
      add(codes, node.path("source"), element);
      element.path("target").forEach(target -> add(codes, node.path("target"), target));
    }
    node.forEach(child -> collect(child, codes));
  }

  private static void addConcepts(
      Map<String, Set<String>> codes, JsonNode system, JsonNode parent) {
    for (JsonNode concept : parent.path("concept")) {
      add(codes, system, concept);
      addConcepts(codes, system, concept);
    }
  }

  private static void add(Map<String, Set<String>> codes, JsonNode system, JsonNode holder) {
    JsonNode code = holder.path("code");
    if (system.isTextual() && code.isTextual()) {
      codes.computeIfAbsent(system.asText(), key -> new TreeSet<>()).add(code.asText());
    }
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
