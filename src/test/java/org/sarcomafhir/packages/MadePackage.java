package org.sarcomafhir.packages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.sarcomafhir.archive.TarGz;

/** Packages of a hospital, as tests need them. */
final class MadePackage {

  static final String BASE = "https://hospital.example/fhir";
  static final String PROFILE = BASE + "/StructureDefinition/Patient";

  private final Map<String, byte[]> files = new TreeMap<>();

  private MadePackage() {}

  static MadePackage named(String name, String version) {
    return named(name, version, "4.0.1", "{\"hl7.fhir.r4.core\": \"4.0.1\"}");
  }

  static MadePackage named(String name, String version, String release, String dependencies) {
    return new MadePackage()
        .with(
            "package/package.json",
            """
            {"name": "%s", "version": "%s", "fhirVersions": ["%s"], "dependencies": %s}
            """
                .formatted(name, version, release, dependencies));
  }

  static MadePackage empty() {
    return new MadePackage();
  }

  /** A profile that asks for a gender, a value set and a code system. */
  static MadePackage good() {
    return named("example.hospital", "1.2.0")
        .with("package/StructureDefinition-Patient.json", profile(PROFILE, "Patient", "gender"))
        .with("package/ValueSet-ward.json", valueSet())
        .with("package/CodeSystem-ward.json", codeSystem(BASE + "/CodeSystem/ward", "a"))
        .with("package/example/Patient-nobody.json", "{\"resourceType\": \"Patient\"}");
  }

  static String profile(String url, String type, String element) {
    return """
    {"resourceType": "StructureDefinition", "id": "%3$s", "url": "%1$s", "name": "Site",
     "status": "active", "kind": "resource", "abstract": false, "type": "%2$s",
     "baseDefinition": "http://hl7.org/fhir/StructureDefinition/%2$s", "derivation": "constraint",
     "differential": {"element": [{"id": "%2$s.%3$s", "path": "%2$s.%3$s", "min": 1},
       {"id": "%2$s.maritalStatus", "path": "%2$s.maritalStatus", "binding":
         {"strength": "required", "valueSet": "https://hospital.example/fhir/ValueSet/ward"}}]}}
    """
        .formatted(url, type, element);
  }

  private static String valueSet() {
    return """
    {"resourceType": "ValueSet", "id": "ward", "url": "%1$s/ValueSet/ward", "status": "active",
     "compose": {"include": [{"system": "%1$s/CodeSystem/ward"}]}}
    """
        .formatted(BASE);
  }

  static String codeSystem(String url, String code) {
    return """
    {"resourceType": "CodeSystem", "id": "ward", "url": "%s", "status": "active",
     "content": "complete", "concept": [{"code": "%s", "display": "Ward"}]}
    """
        .formatted(url, code);
  }

  static String searchParameter() {
    return """
    {"resourceType": "SearchParameter", "id": "ward", "url": "%s/SearchParameter/ward",
     "name": "Ward", "status": "active", "description": "x", "code": "ward",
     "base": ["Patient"], "type": "string", "expression": "Patient.gender"}
    """
        .formatted(BASE);
  }

  MadePackage with(String name, String content) {
    files.put(name, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  MadePackage withZeros(String name, int bytes) {
    files.put(name, new byte[bytes]);
    return this;
  }

  byte[] bytes() {
    try {
      return TarGz.write(files, Instant.EPOCH);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void writeTo(Path folder, String file) {
    write(folder, file, bytes());
  }

  static void write(Path folder, String file, byte[] content) {
    try {
      Files.write(folder.resolve(file), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
