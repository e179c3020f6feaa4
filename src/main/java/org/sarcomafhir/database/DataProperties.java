package org.sarcomafhir.database;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the server keeps what it stores, prefix {@code fhir}.
 *
 * @param dataFolder where the H2 database lives; created when missing
 */
@Validated
@ConfigurationProperties("fhir")
public record DataProperties(@NotNull @DefaultValue("data") Path dataFolder) {

  /** The folder from the root. */
  public Path folder() {
    return dataFolder.toAbsolutePath().normalize();
  }
}
