package org.sarcomafhir.packages;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the packages of a site, prefix {@code packages}.
 *
 * @param folder where their archives lie; without it the folder {@code packages}, which may be
 *     absent. One that is named has to exist: otherwise a misspelt name would look like a server
 *     that has the packages
 */
@ConfigurationProperties("packages")
record PackagesProperties(@Nullable Path folder) {

  private static final Path USUAL = Path.of("packages");

  PackagesProperties {
    if (folder != null && !Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "packages.folder is %s, which is no folder".formatted(folder.toAbsolutePath()));
    }
  }

  /** Where to look. */
  Path place() {
    return folder == null ? USUAL : folder;
  }
}
