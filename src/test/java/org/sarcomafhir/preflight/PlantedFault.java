package org.sarcomafhir.preflight;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.fge.jsonpatch.JsonPatchException;
import com.github.fge.jsonpatch.StandardJsonPatchFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.support.TestFiles;

/**
 * One thing done wrong in a published case, and what the server has to say about it. Every fault
 * has identifiers of its own, so that what is stored of it can be told apart.
 *
 * @param id name of the file
 * @param json what the file says
 * @param sound the case as it should have been sent
 * @param text the case as it was sent
 */
record PlantedFault(String id, JsonNode json, String sound, String text) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path FOLDER = Path.of("src/test/resources/planted-faults");

  /** All of them, in the order of their names. */
  static List<PlantedFault> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<PlantedFault> all = new ArrayList<>();
      files.sorted().forEach(file -> all.add(read(file, "lms-f%d-".formatted(all.size()))));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of them, with identifiers that no other test uses. */
  static PlantedFault named(String id, String mark) {
    return read(FOLDER.resolve(id + ".json"), "lms-%s-".formatted(mark));
  }

  private static PlantedFault read(Path file, String prefix) {
    JsonNode json = tree(TestFiles.read(file.toString()).replace("lms-", prefix));
    String sound =
        TestFiles.read("src/main/resources/demo/%s.json".formatted(json.path("bundle").asText()))
            .replace("lms-", prefix);
    String text =
        json.has("replace")
            ? replaced(sound, json.path("replace"))
            : patched(sound, json.path("plant"));
    return new PlantedFault(file.getFileName().toString().replace(".json", ""), json, sound, text);
  }

  /** For what no JSON Patch can do. */
  private static String replaced(String text, JsonNode replacement) {
    String changed =
        text.replaceFirst(replacement.path("pattern").asText(), replacement.path("with").asText());
    if (changed.equals(text)) {
      throw new IllegalStateException("The pattern is not there");
    }
    return changed;
  }

  /** The text after a JSON Patch. */
  static String patched(String text, JsonNode patch) {
    try {
      return StandardJsonPatchFactory.create().fromJson(patch).apply(tree(text)).toString();
    } catch (IOException | JsonPatchException e) {
      throw new IllegalStateException(e);
    }
  }

  static JsonNode tree(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Index of the entry, absent when the fault is none of an entry. */
  @Nullable Integer entry() {
    return json.hasNonNull("entry") ? json.path("entry").asInt() : null;
  }

  /** What the answer has to say, null when the file does not say. */
  @Nullable String expected(String name) {
    return json.path("expect").path(name).textValue();
  }

  /** The patch that cures it, a missing node when none is certain. */
  JsonNode cure() {
    return json.path("expect").path("patch");
  }

  /** Resources that are stored before. */
  JsonNode stored() {
    return json.path("stored");
  }

  @Override
  public String toString() {
    return id;
  }
}
