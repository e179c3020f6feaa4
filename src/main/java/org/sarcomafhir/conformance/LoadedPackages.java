package org.sarcomafhir.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MetadataResource;

/**
 * Every package that this server has loaded.
 *
 * @param own the sarcoma package
 * @param further packages of the site, in the order in which they were loaded
 */
public record LoadedPackages(ProfilePackage own, List<ProfilePackage> further) {

  /** Copies the list. */
  public LoadedPackages {
    further = List.copyOf(further);
  }

  /** The sarcoma package and nothing else. */
  public static LoadedPackages only(ProfilePackage own) {
    return new LoadedPackages(own, List.of());
  }

  /** The sarcoma package and then the further ones. */
  public Stream<ProfilePackage> packages() {
    return Stream.concat(Stream.of(own), further.stream());
  }

  /**
   * The resources of one kind, each canonical URL once: where two packages define it, the one that
   * was loaded first counts, and the sarcoma package before all.
   */
  public <T extends MetadataResource> Stream<T> all(Class<T> type) {
    Map<String, T> byUrl = new LinkedHashMap<>();
    packages()
        .flatMap(loaded -> loaded.all(type))
        .forEach(resource -> byUrl.putIfAbsent(resource.getUrl(), resource));
    return byUrl.values().stream();
  }

  /** All resources of all packages, each as often as it stands in them. */
  public Stream<MetadataResource> resources() {
    return packages().flatMap(loaded -> loaded.resources().stream());
  }

  /** Canonical URLs of the profiles on resources, without extensions and abstract ones. */
  public List<String> profileUrls() {
    return packages().flatMap(loaded -> loaded.profileUrls().stream()).distinct().toList();
  }
}
