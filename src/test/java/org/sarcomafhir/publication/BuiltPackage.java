package org.sarcomafhir.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SortedMap;
import org.sarcomafhir.conformance.LoadedPackage;

/** The archive as it travels in the jar, and what it is made of. */
final class BuiltPackage {

  static final String PATH = "org/sarcomafhir/package.tgz";
  static final Path SOURCES = Path.of("profiles/generated/package");
  static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

  private BuiltPackage() {}

  static byte[] bytes() {
    try (InputStream in = BuiltPackage.class.getClassLoader().getResourceAsStream(PATH)) {
      if (in == null) {
        throw new IllegalStateException(PATH + " is missing: run mvn process-classes");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SortedMap<String, byte[]> sources() throws IOException {
    return PackageBuild.filesBelow(SOURCES);
  }

  static PackageArchive archive() {
    return new PackageArchive(LoadedPackage.context());
  }
}
