package org.sarcomafhir.support;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files of the project; tests run in its root folder. */
public final class TestFiles {

  /** The entries of an answer without those that the server itself records of writes. */
  public static final String ENTRIES_SENT =
      "entry.findAll { !(it.resource.entity?.what?.type?.contains('Binary') ?: false) }";

  private TestFiles() {}

  /** A file below {@code src/test/resources}. */
  public static String resource(String path) {
    return read("src/test/resources/" + path);
  }

  /** The published case as it is posted by {@code --demo}. */
  public static String uterineCase() {
    return read("src/main/resources/demo/uterine-lms.json");
  }

  /** How many resources the published case holds. */
  public static int uterineResources() {
    return JsonPath.from(uterineCase()).getList("entry").size();
  }

  /** How many Observations the published case holds. */
  public static int uterineObservations() {
    return JsonPath.from(uterineCase())
        .getList("entry.resource.findAll { it.resourceType == 'Observation' }")
        .size();
  }

  /** Any file of the project. */
  public static String read(String path) {
    try {
      return Files.readString(Path.of(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
