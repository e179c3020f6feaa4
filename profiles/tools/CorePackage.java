import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/**
 * Writes the FHIR R4 definitions that the server validates with as the package hl7.fhir.r4.core#4.0.1, where SUSHI
 * looks for it. The compiler and the server thus read the same definitions, and no package registry is asked.
 */
final class CorePackage {

  private static final String BASE = "org/hl7/fhir/r4/model/";
  private static final List<String> BUNDLES =
      List.of(
          "profile/profiles-types.xml",
          "profile/profiles-resources.xml",
          "profile/profiles-others.xml",
          "extension/extension-definitions.xml",
          "valueset/valuesets.xml",
          "valueset/v3-codesystems.xml",
          "valueset/v2-tables.xml",
          "sp/search-parameters.json");
  private static final String MANIFEST =
      """
      {"name": "hl7.fhir.r4.core", "version": "4.0.1", "type": "fhir.core",
       "fhirVersions": ["4.0.1"], "dependencies": {}}
      """;

  private final FhirContext context = FhirContext.forR4Cached();
  private final Path folder;

  private CorePackage(Path folder) {
    this.folder = folder;
  }

  /** Takes the home folder under which SUSHI looks for packages. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0], ".fhir/packages/hl7.fhir.r4.core#4.0.1/package");
    Files.createDirectories(folder);
    CorePackage core = new CorePackage(folder);
    for (String bundle : BUNDLES) {
      core.write(bundle);
    }
    Files.writeString(folder.resolve("package.json"), MANIFEST);
  }

  private void write(String name) throws Exception {
    IParser parser = name.endsWith(".json") ? context.newJsonParser() : context.newXmlParser();
    try (Reader reader = open(BASE + name)) {
      for (Bundle.BundleEntryComponent entry : parser.parseResource(Bundle.class, reader).getEntry()) {
        Resource resource = entry.getResource();
        String file = resource.fhirType() + "-" + resource.getIdElement().getIdPart() + ".json";
        Files.writeString(folder.resolve(file), context.newJsonParser().encodeResourceToString(resource));
      }
    }
  }

  private static Reader open(String resource) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return new InputStreamReader(
        Objects.requireNonNull(loader.getResourceAsStream(resource), resource), StandardCharsets.UTF_8);
  }
}
