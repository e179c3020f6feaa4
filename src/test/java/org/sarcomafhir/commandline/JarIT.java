package org.sarcomafhir.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The packaged jar, in which classes are looked for in one library after the other. */
class JarIT {

  private static final String LIBRARIES = "BOOT-INF/lib/";

  /** The places of the libraries of these names, counted from the first one in the jar. */
  private static List<Integer> places(List<String> libraries, String... names) {
    return List.of(names).stream()
        .map(
            name ->
                IntStream.range(0, libraries.size())
                    .filter(place -> libraries.get(place).startsWith(LIBRARIES + name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(name + " is not in the jar")))
        .toList();
  }

  @Test
  void hasTheLibrariesFirstThatMostClassesComeFrom() throws IOException {
    try (ZipFile jar = new ZipFile(System.getProperty("server.jar", ""))) {
      List<String> libraries =
          jar.stream()
              .map(entry -> entry.getName())
              .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
              .toList();

      assertThat(libraries).doesNotHaveDuplicates();
      assertThat(
              places(
                  libraries,
                  "org.hl7.fhir.r4-",
                  "org.hl7.fhir.r5-",
                  "org.hl7.fhir.validation-",
                  "hapi-fhir-base-",
                  "hapi-fhir-validation-",
                  "jackson-databind-",
                  "logback-core-",
                  "picocli-"))
          .allMatch(place -> place < 30);
    }
  }

  /** What is downloaded, kept and started: stock HAPI has 375 MB. */
  @Test
  void staysSmall() throws IOException {
    assertThat(Files.size(Path.of(System.getProperty("server.jar", "")))).isLessThan(217_000_000L);
  }
}
