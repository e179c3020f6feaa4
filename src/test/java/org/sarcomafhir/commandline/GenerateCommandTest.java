package org.sarcomafhir.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomafhir.commandline.input.Console;

class GenerateCommandTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path temporary = Path.of("");

  private int run(String... arguments) {
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    return Commands.run(console, Commands.class, arguments);
  }

  private Path cohort(int patients) {
    Path folder = temporary.resolve("cohort-" + patients);
    assertThat(run("generate", "--patients", "" + patients, "--seed", "9", "--output", "" + folder))
        .isZero();
    return folder;
  }

  @Test
  void writesWhatTheServerAccepts() {
    Path patients = cohort(40).resolve("patients");

    assertThat(run("validate", "--quiet", patients.toString()))
        .as(out.toString(StandardCharsets.UTF_8))
        .isZero();
    assertThat(patients.toFile().list()).hasSize(40);
  }

  @Test
  void writesTheSamePatientsIntoASmallerCohort() throws Exception {
    Path small = cohort(5).resolve("patients");
    Path large = cohort(10).resolve("patients");

    for (int number = 1; number <= 5; number++) {
      String name = "cohort-9-0000" + number + ".json";
      assertThat(small.resolve(name)).hasSameBinaryContentAs(large.resolve(name));
    }
  }

  @Test
  void saysWhoIsTheAnswerAndThatNobodyHasLived() throws Exception {
    Path folder = cohort(20);

    JsonNode truth = new ObjectMapper().readTree(folder.resolve("truth.json").toFile());
    assertThat(truth.get("seed").asLong()).isEqualTo(9);
    assertThat(truth.get("patients").asInt()).isEqualTo(20);
    assertThat(truth.get("questions")).hasSize(10);
    JsonNode first = truth.get("questions").get(0);
    assertThat(first.get("number").asInt()).isEqualTo(1);
    assertThat(first.get("patients")).isNotEmpty();
    assertThat(first.get("nearMisses").get(0).get("words").asText()).contains("refuted");
    assertThat(truth.get("invented").asText()).contains("invented");
    assertThat(Files.readString(folder.resolve("README.md"))).contains("Nobody here has lived");
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("20 invented patients of seed 9");
  }

  @Test
  void mixesNoCohorts() {
    Path folder = cohort(1);

    assertThat(run("generate", "--patients", "1", "--output", folder.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("is not empty");
  }

  @Test
  void refusesNumbersThatMeanNothing() {
    String folder = temporary.resolve("none").toString();

    assertThat(run("generate", "--patients", "0", "--output", folder)).isEqualTo(2);
    assertThat(run("generate", "--patients", "5", "--seed", "-1", "--output", folder)).isEqualTo(2);
    assertThat(run("generate", "--output", folder)).isEqualTo(2);
    assertThat(temporary).isEmptyDirectory();
  }
}
