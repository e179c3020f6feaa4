package org.sarcomafhir.bench.workload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Transaction Bundles out of a folder, one patient each, in the order of their names. */
public final class Folder implements Workload {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Path> files;

  /** The {@code *.json} of a folder. */
  public Folder(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @Override
  public Submission bundle(int number) {
    if (number >= files.size()) {
      throw new IllegalArgumentException(
          "The folder has %d Bundles, this run needs more: give --sizes or --load smaller numbers"
              .formatted(files.size()));
    }
    try {
      String body = Files.readString(files.get(number));
      return new Submission(
          files.get(number).getFileName().toString(),
          body,
          JSON.readTree(body).path("entry").size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String patient(int number) {
    try {
      JsonNode identifier = identifier(JSON.readTree(bundle(number).body()));
      return identifier.path("system").asText() + "|" + identifier.path("value").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode identifier(JsonNode bundle) {
    return StreamSupport.stream(bundle.path("entry").spliterator(), false)
        .map(entry -> entry.path("resource"))
        .filter(resource -> "Patient".equals(resource.path("resourceType").asText()))
        .map(patient -> patient.path("identifier").path(0))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("A Bundle has no Patient"));
  }
}
