package org.sarcomafhir.export;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Bulk export, prefix {@code export}.
 *
 * @param folder where the files are made; patients are in them, so only the server's own account
 *     may read it; by default {@code export} in the data folder
 * @param retention how long files can be downloaded after the export has ended; then they are
 *     deleted, because nobody looks after forgotten copies of records
 * @param atATime how many exports may run together; each keeps one processor and one database
 *     connection busy
 * @param resourcesPerFile after how many resources another file of the same type is begun
 */
@Validated
@ConfigurationProperties("export")
record ExportProperties(
    @Nullable Path folder,
    @NotNull @DefaultValue("24h") Duration retention,
    @Min(1) @Max(16) @DefaultValue("2") int atATime,
    @Min(1) @Max(10_000_000) @DefaultValue("100000") int resourcesPerFile) {

  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofDays(366);

  /**
   * Checks the time.
   *
   * @throws IllegalArgumentException when nobody could fetch files in it, or they would stay for
   *     ever
   */
  ExportProperties {
    if (retention.compareTo(SHORTEST) < 0 || retention.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "export.retention has to be between 1m and 366d, and is %s".formatted(retention));
    }
  }
}
