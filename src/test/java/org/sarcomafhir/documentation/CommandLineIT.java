package org.sarcomafhir.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomafhir.support.TestServer;

/** Runs the examples of {@code docs/command-line.md} with the packaged jar. */
class CommandLineIT {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  static List<Example> examples() {
    return Example.in("docs/command-line.md").stream()
        .filter(example -> example.command().contains("java -jar"))
        .toList();
  }

  private static String run(String command) throws Exception {
    String real =
        command
            .replace("java -jar sarcoma-fhir-server.jar", JAVA + " -jar " + jar())
            .replace("http://127.0.0.1:8080", TestServer.root());
    Process process = new ProcessBuilder("bash", "-c", real).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return output + "ended with " + process.waitFor();
  }

  private static String jar() {
    return System.getProperty("server.jar", "");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void printsWhatTheDocumentationSays(Example example) throws Exception {
    String output = run(example.command());

    assertThat(output).containsSubsequence(example.output()).endsWith("ended with 0");
  }

  @Test
  void refusesAndReportsWhatIsBroken() throws Exception {
    assertThat(
            run(
                "java -jar sarcoma-fhir-server.jar upload --server http://127.0.0.1:8080/fhir src/test/resources/intake/bundle-one-invalid-entry.json"))
        .contains("1 refused", ": error ")
        .endsWith("ended with 1");
  }
}
