package org.sarcomafhir.packages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sarcomafhir.archive.ArchiveLimits;
import org.sarcomafhir.archive.TarGzReader;
import org.sarcomafhir.archive.UnusableArchiveException;

/**
 * The archives in a folder, in the order of their names: which of them this server can read, and of
 * each package the version that counts.
 */
final class PackageArchives {

  /** The largest packages in common use have some 5,000 files and unpack to 100 MB. */
  private static final ArchiveLimits LIMITS = new ArchiveLimits(20_000, 30_000_000, 250_000_000);

  private static final String TOP = "package/";
  private static final String MANIFEST = TOP + "package.json";
  private static final String BASE = "hl7.fhir.r4.core";

  private final String own;
  private final List<PackageReport> refused = new ArrayList<>();
  private final SortedMap<String, Manifest> usable = new TreeMap<>();
  private final Path folder;

  /** Looks at the folder; there need not be one. */
  PackageArchives(Path folder, String own) {
    this.folder = folder;
    this.own = own;
    files().forEach(this::look);
    List.copyOf(usable.keySet()).forEach(this::keepTheNewest);
  }

  /** Those that are not used at all. */
  List<PackageReport> refused() {
    return List.copyOf(refused);
  }

  /** The others, by file name. */
  SortedMap<String, Manifest> usable() {
    return new TreeMap<>(usable);
  }

  /** The JSON files of a package, without what lies in folders inside it, by name. */
  SortedMap<String, byte[]> definitions(String file) throws UnusableArchiveException {
    SortedMap<String, byte[]> definitions = new TreeMap<>();
    new TarGzReader(LIMITS)
        .read(
            folder.resolve(file),
            name -> name.matches(TOP + "[^/.][^/]*\\.json") && !name.equals(MANIFEST))
        .forEach((name, content) -> definitions.put(name.substring(TOP.length()), content));
    return definitions;
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(file -> file.toString().endsWith(".tgz")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void look(Path archive) {
    String file = String.valueOf(archive.getFileName());
    Manifest manifest = Manifest.UNKNOWN;
    try {
      byte[] json = new TarGzReader(LIMITS).read(archive, MANIFEST::equals).get(MANIFEST);
      if (json == null) {
        throw new UnusableArchiveException("it has no " + MANIFEST);
      }
      manifest = Manifest.parse(json);
      requireWanted(manifest);
      usable.put(file, manifest);
    } catch (UnusableArchiveException e) {
      refused.add(PackageReport.refused(file, manifest, String.valueOf(e.getMessage())));
    }
  }

  private void requireWanted(Manifest manifest) throws UnusableArchiveException {
    if (!manifest.isForR4()) {
      throw new UnusableArchiveException(
          "it is for FHIR %s; this server speaks 4.0.1"
              .formatted(String.join(", ", manifest.fhirVersions())));
    }
    if (manifest.name().equals(own)) {
      throw new UnusableArchiveException("this server brings its own version of it along");
    }
    if (manifest.name().equals(BASE)) {
      throw new UnusableArchiveException("FHIR R4 itself is part of this server");
    }
  }

  /** Resources claim profiles without a version, so only one version of a package can count. */
  private void keepTheNewest(String file) {
    Manifest manifest = usable.get(file);
    if (manifest == null) {
      return;
    }
    Optional<String> better =
        usable.keySet().stream()
            .filter(other -> !other.equals(file) && isBefore(other, file))
            .findFirst();
    better.ifPresent(
        other -> {
          usable.remove(file);
          refused.add(
              PackageReport.refused(
                  file, manifest, "of this package %s is used instead".formatted(other)));
        });
  }

  /** Whether it is the same package in a newer version, or in the same and named first. */
  private boolean isBefore(String other, String file) {
    Manifest one = usable.getOrDefault(other, Manifest.UNKNOWN);
    Manifest two = usable.getOrDefault(file, Manifest.UNKNOWN);
    int newer = new Versions().compare(one.version(), two.version());
    return one.name().equals(two.name())
        && (newer > 0 || (newer == 0 && other.compareTo(file) < 0));
  }
}
