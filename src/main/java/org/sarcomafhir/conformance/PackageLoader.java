package org.sarcomafhir.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.r4.model.MetadataResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the compiled profile package that travels in the jar. */
public final class PackageLoader {

  private static final String FOLDER = "classpath:org/sarcomafhir/package/";
  private static final String MANIFEST = "package.json";

  private final DefinitionParser parser;

  /** A loader of the package on the class path. */
  public PackageLoader(FhirContext context) {
    parser = new DefinitionParser(context);
  }

  /**
   * Loads every conformance resource of the package, strictly.
   *
   * @throws UncheckedIOException when the package cannot be read
   */
  public ProfilePackage load() {
    try {
      PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
      JsonNode manifest = manifest(files.getResource(FOLDER + MANIFEST));
      List<MetadataResource> resources = new ArrayList<>();
      for (Resource file : files.getResources(FOLDER + "**/*.json")) {
        if (!MANIFEST.equals(file.getFilename())) {
          resources.add(parse(file));
        }
      }
      resources.sort(
          Comparator.comparing((MetadataResource resource) -> resource.fhirType())
              .thenComparing(resource -> resource.getIdElement().getIdPart()));
      return new ProfilePackage(
          manifest.required("name").asText(), manifest.required("version").asText(), resources);
    } catch (IOException e) {
      throw new UncheckedIOException("The profile package cannot be read from the class path", e);
    }
  }

  private static JsonNode manifest(Resource file) throws IOException {
    try (InputStream in = file.getInputStream()) {
      return new ObjectMapper().readTree(in);
    }
  }

  private MetadataResource parse(Resource file) throws IOException {
    try (InputStream in = file.getInputStream()) {
      return parser.parse(in);
    } catch (DataFormatException e) {
      throw new IOException(file.getFilename() + " cannot be read", e);
    }
  }
}
