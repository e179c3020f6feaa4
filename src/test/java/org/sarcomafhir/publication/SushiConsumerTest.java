package org.sarcomafhir.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomafhir.conformance.LoadedPackage;

/** Somebody else's guide derives from ours, by the archive. */
class SushiConsumerTest {

  private static final Path SUSHI = Path.of("profiles/node_modules/.bin/sushi");
  private static final Path CORE =
      Path.of("target/profiles/home/.fhir/packages/hl7.fhir.r4.core#4.0.1");

  @Test
  void compilesAgainstThePackage(@TempDir Path folder) throws IOException, InterruptedException {
    assumeTrue(
        Files.exists(SUSHI) && Files.isDirectory(CORE),
        "Skipped: SUSHI is not installed here; profiles/build.sh installs it");
    Path packages = Files.createDirectories(folder.resolve("home/.fhir/packages"));
    Files.createSymbolicLink(packages.resolve(CORE.getFileName()), CORE.toAbsolutePath());
    unpack(
        packages.resolve(LoadedPackage.profiles().id() + "#" + LoadedPackage.profiles().version()));
    Path guide = Path.of("src/test/resources/publication/guide").toAbsolutePath();

    String log = compile(guide, folder);

    assertThat(log).contains(" 0 Errors").contains(" 0 Warnings");
    assertThat(folder.resolve("out/fsh-generated/resources/StructureDefinition-site-stain.json"))
        .content()
        .contains("https://sarcomafhir.org/fhir/StructureDefinition/sarcoma-ihc-marker");
  }

  private static String compile(Path guide, Path folder) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            SUSHI.toAbsolutePath().toString(),
            "build",
            guide.toString(),
            "-o",
            folder.resolve("out").toString());
    builder.environment().put("HOME", folder.resolve("home").toString());
    builder.environment().put("FPL_REGISTRY", "http://127.0.0.1:9");
    builder.environment().put("npm_config_offline", "true");
    builder.environment().put("npm_config_update_notifier", "false");
    Process process = builder.redirectErrorStream(true).start();
    String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return log;
  }

  private static void unpack(Path target) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(
            new GZIPInputStream(new ByteArrayInputStream(BuiltPackage.bytes())))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = target.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, tar.readAllBytes());
      }
    }
  }
}
