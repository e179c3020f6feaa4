package org.sarcomafhir.packages;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.sarcomafhir.archive.UnusableArchiveException;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.conformance.ProfilePackage;
import org.sarcomafhir.definitions.Snapshots;

/**
 * Loads what can be used of the packages in a folder. Nothing in them stops the start: a hospital
 * must not lose its server by a bad file.
 */
final class SitePackageLoader {

  private final FhirContext context;
  private final ProfilePackage own;
  private final Map<String, Manifest> manifests = new TreeMap<>();
  private final Map<String, ProfilePackage> read = new TreeMap<>();
  private final Map<String, List<LeftOut>> leftOut = new TreeMap<>();
  private final List<PackageReport> reports = new ArrayList<>();

  SitePackageLoader(FhirContext context, ProfilePackage own) {
    this.context = context;
    this.own = own;
  }

  /** Loads the archives of a folder. */
  SitePackages load(Path folder) {
    PackageArchives archives = new PackageArchives(folder, own.id());
    reports.addAll(archives.refused());
    DefinitionReader reader = new DefinitionReader(context, own.resources());
    archives.usable().forEach((file, manifest) -> read(file, manifest, archives, reader));
    checkDependencies();
    giveSnapshots();
    read.forEach(
        (file, used) ->
            reports.add(PackageReport.of(file, used, leftOut.getOrDefault(file, List.of()))));
    reports.sort(Comparator.comparing(PackageReport::file));
    return new SitePackages(new LoadedPackages(own, List.copyOf(read.values())), reports);
  }

  private void read(
      String file, Manifest manifest, PackageArchives archives, DefinitionReader reader) {
    try {
      DefinitionReader.Content content = reader.read(archives.definitions(file));
      manifests.put(file, manifest);
      read.put(
          file, new ProfilePackage(manifest.name(), manifest.version(), content.definitions()));
      leftOut.put(file, new ArrayList<>(content.leftOut()));
    } catch (UnusableArchiveException e) {
      reports.add(PackageReport.refused(file, manifest, String.valueOf(e.getMessage())));
    }
  }

  private void checkDependencies() {
    Set<String> present = new TreeSet<>(Set.of("hl7.fhir.r4.core", own.id()));
    manifests.values().forEach(manifest -> present.add(manifest.name()));
    manifests.forEach(
        (file, manifest) ->
            manifest
                .dependencies()
                .forEach(
                    (name, version) -> {
                      if (!present.contains(name)) {
                        leave(
                            file, name + "#" + version, "the package needs it, and it is not here");
                      }
                    }));
  }

  /** A profile whose snapshot cannot be made would fail each time something claims it. */
  private void giveSnapshots() {
    if (read.isEmpty()) {
      return; // the definitions that snapshots rest on take a second or more to load
    }
    Snapshots snapshots =
        new Snapshots(context, new LoadedPackages(own, List.copyOf(read.values())));
    read.replaceAll(
        (file, found) ->
            new ProfilePackage(
                found.id(),
                found.version(),
                found.resources().stream()
                    .flatMap(definition -> usable(file, definition, snapshots).stream())
                    .toList()));
  }

  private List<MetadataResource> usable(
      String file, MetadataResource definition, Snapshots snapshots) {
    if (!(definition instanceof StructureDefinition structure)
        || structure.getSnapshot().hasElement()) {
      return List.of(definition);
    }
    try {
      return List.of(snapshots.of(structure));
    } catch (StackOverflowError e) {
      leave(file, structure.getUrl(), "its snapshot cannot be made: it derives from itself");
      return List.of();
    } catch (RuntimeException e) { // what HAPI throws at broken definitions is of many kinds
      leave(file, structure.getUrl(), "its snapshot cannot be made: " + e.getMessage());
      return List.of();
    }
  }

  private void leave(String file, String what, String reason) {
    leftOut.computeIfAbsent(file, unknown -> new ArrayList<>()).add(new LeftOut(what, reason));
  }
}
