package org.sarcomafhir.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomafhir.commandline.input.Console;
import org.sarcomafhir.support.TestFiles;
import org.springframework.boot.context.properties.ConfigurationProperties;

class CommandsTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String input, String... arguments) {
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    return Commands.run(console, Commands.class, arguments);
  }

  @Test
  void leavesTheOptionsOfTheServerToTheServer() {
    assertThat(Commands.handles()).isFalse();
    assertThat(Commands.handles("--demo")).isFalse();
    assertThat(Commands.handles("--server.port=0", "--demo=all")).isFalse();
    assertThat(Commands.handles("validate", "x.json")).isTrue();
    assertThat(Commands.handles("--help")).isTrue();
    assertThat(Commands.handles("mispelt")).isTrue();
  }

  @Test
  void judgesStandardInput() {
    int exit = run("{\"resourceType\": \"Patient\", \"gendr\": \"x\"}", "validate", "-");

    assertThat(exit).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(
            "-:1:",
            "error element-unknown Patient.gendr: Patient has no element 'gendr'",
            "1 error,");
    assertThat(err.size()).isZero();
  }

  @Test
  void refusesWhatItDoesNotUnderstand(@TempDir Path folder) {
    assertThat(run("", "mispelt")).isEqualTo(2);
    assertThat(run("", "validate")).isEqualTo(2);
    assertThat(run("", "validate", "--format", "pdf", "-")).isEqualTo(2);
    assertThat(run("", "validate", "--threads", "0", "-")).isEqualTo(2);
    assertThat(run("", "validate", folder + "/none.json")).isEqualTo(2);
    assertThat(run("", "upload", "--server", "http://192.0.2.1/fhir", ".")).isEqualTo(2);
    assertThat(out.size()).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("--help", "--insecure");
  }

  @Test
  void showsEveryKeyOfTheServer(@TempDir Path folder) {
    int exit = run("", "doctor", "--server.port=0", "--fhir.data-folder=" + folder.resolve("none"));

    String report = out.toString(StandardCharsets.UTF_8);
    assertThat(exit).as(report).isZero();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sarcomafhir")
            .that(
                com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith(
                    ConfigurationProperties.class))) {
      String prefix = type.getAnnotationOfType(ConfigurationProperties.class).value();
      for (RecordComponent component : type.reflect().getRecordComponents()) {
        String name = component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        assertThat(report).contains("  " + prefix + "." + name);
      }
    }
    Pattern.compile("^\\| `([a-z.-]+)` \\|", Pattern.MULTILINE)
        .matcher(TestFiles.read("docs/configuration.md"))
        .results()
        .map(key -> key.group(1))
        .filter(key -> key.contains("."))
        .forEach(key -> assertThat(report).contains("  " + key));
    assertThat(report).containsPattern("server.port +0 +command line");
    assertThat(report).containsPattern("ingest.maximum-body +20MB +default");
  }

  @Test
  void findsWhatWouldKeepTheServerFromStarting(@TempDir Path folder) {
    int exit =
        run(
            "",
            "doctor",
            "--server.port=0",
            "--ingest.strictness-by-sender[pathology interface]=lenient",
            "--fhir.data-folder=" + folder,
            "--server.address=0.0.0.0",
            "--ingest.maximum-body=much");

    assertThat(exit).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("bad   address", "bad   configuration", "ingest.maximum-body: 'much'")
        .contains("strict, lenient for pathology interface");
  }

  @Test
  void checksABackup() {
    assertThat(run("", "restore", "--check", "src/test/resources/backup/format-1")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("the backup is whole");
  }

  @Test
  void saysWhatIsNoBackup(@TempDir Path folder) {
    assertThat(run("", "restore", folder.toString())).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("is no backup: it holds no manifest.json.", "Name the folder");
  }

  @Test
  void passesOverNoMisspeltOption() {
    assertThat(run("", "restore", "--chekc", "src/test/resources/backup/format-1")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("'--chekc' is no option");
  }

  @Test
  void backsUpNothingWhereNoDatabaseIs(@TempDir Path folder) {
    assertThat(run("", "backup", folder + "/new", "--fhir.data-folder=" + folder + "/data"))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("There is no database of this server in " + folder, "--fhir.data-folder=DIR");
    assertThat(folder).isEmptyDirectory();
  }
}
