package org.sarcomafhir.packages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sarcomafhir.archive.UnusableArchiveException;

/**
 * What {@code package.json} says.
 *
 * @param name package id
 * @param version package version
 * @param fhirVersions releases of FHIR it is for; empty when it does not say
 * @param dependencies versions of other packages by name
 */
record Manifest(
    String name, String version, Set<String> fhirVersions, Map<String, String> dependencies) {

  /** Of an archive whose manifest cannot be read. */
  static final Manifest UNKNOWN = new Manifest("", "", Set.of(), Map.of());

  Manifest {
    fhirVersions = Set.copyOf(fhirVersions);
    dependencies = new LinkedHashMap<>(dependencies);
  }

  static Manifest parse(byte[] json) throws UnusableArchiveException {
    try {
      JsonNode manifest = new ObjectMapper().readTree(json);
      String name = manifest.path("name").asText();
      String version = manifest.path("version").asText();
      if (name.isBlank() || version.isBlank()) {
        throw new UnusableArchiveException("its package.json has no name or no version");
      }
      Set<String> fhirVersions = new TreeSet<>();
      manifest.path("fhirVersions").forEach(release -> fhirVersions.add(release.asText()));
      manifest.path("fhir-version-list").forEach(release -> fhirVersions.add(release.asText()));
      Map<String, String> dependencies = new LinkedHashMap<>();
      manifest
          .path("dependencies")
          .properties()
          .forEach(field -> dependencies.put(field.getKey(), field.getValue().asText()));
      return new Manifest(name, version, fhirVersions, dependencies);
    } catch (IOException e) {
      throw new UnusableArchiveException("its package.json is no JSON");
    }
  }

  /** Whether it is for R4; a package that does not say is believed. */
  boolean isForR4() {
    return fhirVersions.isEmpty()
        || fhirVersions.stream().anyMatch(release -> release.startsWith("4.0"));
  }
}
