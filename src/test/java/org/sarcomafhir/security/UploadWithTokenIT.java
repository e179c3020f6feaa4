package org.sarcomafhir.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomafhir.commandline.input.Console;
import org.sarcomafhir.commandline.upload.UploadCommand;
import picocli.CommandLine;

/** The command that sends, to a server that wants a token. */
class UploadWithTokenIT {

  private final ByteArrayOutputStream words = new ByteArrayOutputStream();

  private int upload(Path folder, String... options) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("patient.json"),
            "{\"resourceType\": \"Patient\", \"gender\": \"female\", \"birthDate\": \"1970\"}");
    try (PrintStream out = new PrintStream(words, true, StandardCharsets.UTF_8)) {
      Console console = new Console(new ByteArrayInputStream(new byte[0]), out, out, false);
      CommandLine command = new CommandLine(new UploadCommand(console));
      String[] all = new String[options.length + 4];
      all[0] = "--server=" + AccessServer.base();
      all[1] = "--dry-run";
      all[2] = "--quiet";
      all[3] = file.toString();
      System.arraycopy(options, 0, all, 4, options.length);
      return command.execute(all);
    }
  }

  @Test
  void sendsTheTokenOfAFile(@TempDir Path folder) throws Exception {
    Path token =
        Files.writeString(
            folder.resolve("token"),
            AccessServer.ISSUER.token("operator", "system/*.cruds") + "\n");
    assertThat(upload(folder, "--token-file=" + token))
        .as(words.toString(StandardCharsets.UTF_8))
        .isZero();
  }

  @Test
  void isTurnedAwayWithoutOne(@TempDir Path folder) throws Exception {
    assertThat(upload(folder)).isEqualTo(1);
    assertThat(words.toString(StandardCharsets.UTF_8)).contains("access token");
  }
}
