package org.sarcomafhir.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TarGzReaderTest {

  private static final TarGzReader READER = new TarGzReader(new ArchiveLimits(3, 100, 150));

  private static Path archive(Path folder, Map<String, byte[]> files) throws IOException {
    return Files.write(folder.resolve("a.tgz"), TarGz.write(files, Instant.EPOCH));
  }

  @Test
  void readsWhatIsWanted(@TempDir Path folder) throws Exception {
    Path file = archive(folder, Map.of("a", new byte[] {1}, "b", new byte[] {2}));

    assertThat(READER.read(file, "b"::equals))
        .containsOnlyKeys("b")
        .hasEntrySatisfying("b", content -> assertThat(content).containsExactly(2));
  }

  @ParameterizedTest
  @CsvSource({"a, 101, 0", "a, 80, 80"})
  void stopsAtItsLimits(String name, int first, int second, @TempDir Path folder)
      throws IOException {
    Path file = archive(folder, Map.of(name, new byte[first], "b", new byte[second]));

    assertThatThrownBy(() -> READER.read(file, "nothing"::equals))
        .isInstanceOf(UnusableArchiveException.class)
        .hasMessageContaining("larger than this server reads");
  }

  @Test
  void countsFiles(@TempDir Path folder) throws IOException {
    byte[] none = {};
    Path file = archive(folder, Map.of("a", none, "b", none, "c", none, "d", none));

    assertThatThrownBy(() -> READER.read(file, "a"::equals)).hasMessageContaining("more than 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a", "a/../../b", "a/..", "c:/a", "a\\b"})
  void refusesNamesThatLeadOut(String name, @TempDir Path folder) throws IOException {
    Path file = raw(folder, name, TarConstants.LF_NORMAL);

    assertThatThrownBy(() -> READER.read(file, "a"::equals))
        .hasMessageContaining("leads out of its folder");
  }

  @Test
  void refusesLinks(@TempDir Path folder) throws IOException {
    Path file = raw(folder, "a", TarConstants.LF_SYMLINK);

    assertThatThrownBy(() -> READER.read(file, "a"::equals)).hasMessageContaining("is a link");
  }

  private static Path raw(Path folder, String name, byte type) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(new GzipCompressorOutputStream(bytes))) {
      TarArchiveEntry entry = new TarArchiveEntry("x", type);
      entry.setName(name);
      tar.putArchiveEntry(entry);
      tar.closeArchiveEntry();
    }
    return Files.write(folder.resolve("raw.tgz"), bytes.toByteArray());
  }
}
