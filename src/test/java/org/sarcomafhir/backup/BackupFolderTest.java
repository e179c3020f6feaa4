package org.sarcomafhir.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFolderTest {

  @TempDir private Path place = Path.of("");

  private MadeBackup made() throws IOException {
    return MadeBackup.in(place.resolve("backup"));
  }

  @Test
  void readsBackWhatWasWritten() throws IOException {
    made();
    List<StoredVersion> read = new ArrayList<>();
    BackupFolder backup = BackupFolder.open(place.resolve("backup"));
    backup.<IOException>forEach(backup.manifest().parts().get(0), read::add);

    assertThat(read)
        .containsExactly(
            MadeBackup.version(2, true, ""), MadeBackup.version(1, false, MadeBackup.TEXT));
    assertThat(backup.manifest().parts().get(0).counts()).isEqualTo(new Manifest.Counts(2, 1, 1));
  }

  @Test
  void putsTheResourceIntoTheLineToTheLetter() throws IOException {
    assertThat(made().lines().get(1)).endsWith(",\"resource\":" + MadeBackup.TEXT + "}");
  }

  @Test
  void findsNothingWrongWithAWholeBackup() throws IOException {
    assertThat(made().faults()).isEmpty();
  }

  /** Every bit counts, of the manifest as well. */
  @Test
  void findsEveryFlippedByte() throws IOException {
    MadeBackup backup = made();
    try (Stream<Path> files = Files.list(place.resolve("backup"))) {
      for (Path file : files.toList()) {
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
          byte[] damaged = Arrays.copyOf(whole, whole.length);
          damaged[at] ^= 1;
          Files.write(file, damaged);
          assertThat(backup.faults()).as("%s, byte %d", file, at).isNotEmpty();
        }
        Files.write(file, whole);
      }
    }
    assertThat(backup.faults()).isEmpty();
  }

  @Test
  void namesAMissingFile() throws IOException {
    MadeBackup backup = made();
    Files.delete(backup.file());

    assertThat(backup.faults()).containsExactly(backup.file() + " is missing");
  }

  @Test
  void findsATruncatedFile() throws IOException {
    MadeBackup backup = made();
    byte[] whole = Files.readAllBytes(backup.file());
    Files.write(backup.file(), Arrays.copyOf(whole, whole.length - 1));

    assertThat(backup.faults()).hasSize(1).first().asString().contains("bytes instead of");
  }

  @Test
  void countsTheLinesEvenWhereTheChecksumFits() throws IOException {
    MadeBackup backup = made();
    List<String> lines = new ArrayList<>(backup.lines());
    lines.add(lines.get(1).replace("\"version\":1", "\"version\":0"));
    backup.rewrite(lines);

    assertThat(backup.faults()).hasSize(1).first().asString().contains("versions=3", "versions=2");
  }

  @Test
  void namesALineThatEndsTooSoon() throws IOException {
    MadeBackup backup = made();
    List<String> lines = backup.lines();
    backup.rewrite(List.of(lines.get(0), lines.get(1).substring(0, 200)));

    assertThat(backup.faults()).hasSize(1).first().asString().contains(", line 2 cannot be read");
  }

  @Test
  void refusesLinesOutOfPlace() throws IOException {
    MadeBackup backup = made();
    List<String> lines = backup.lines();
    backup.rewrite(List.of(lines.get(1), lines.get(0)));

    assertThat(backup.faults()).hasSize(1).first().asString().contains("not stand in its place");
  }

  @Test
  void refusesANewerFormat() throws IOException {
    MadeBackup backup = made();
    backup.rewrite(2);

    assertThat(backup.faults()).hasSize(1).first().asString().contains("newer release 9.9");
  }

  /** A backup that was written when this format was new; every later release has to read it. */
  @Test
  void readsTheFirstFormatForEver() throws IOException {
    Path first = Path.of("src/test/resources/backup/format-1");

    assertThat(new BackupCheck(BackupFolder.open(first), (step, done, total) -> {}).faults())
        .isEmpty();
  }

  @Test
  void refusesAFolderThatIsNoBackup() {
    assertThatThrownBy(() -> BackupFolder.open(place))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("holds no manifest.json");
  }

  @Test
  void overwritesNothing() throws IOException {
    Files.writeString(place.resolve("something"), "");

    assertThatThrownBy(() -> BackupWriter.into(place))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("not empty");
  }

  @Test
  void leavesNothingOfABackupThatWasBrokenOff() throws IOException {
    try (BackupWriter writer = BackupWriter.into(place.resolve("half"))) {
      writer.add(MadeBackup.version(1, true, MadeBackup.TEXT));
      assertThat(place.resolve("half")).doesNotExist();
    }
    assertThat(place).isEmptyDirectory();
  }
}
