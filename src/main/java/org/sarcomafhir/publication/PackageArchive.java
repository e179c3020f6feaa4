package org.sarcomafhir.publication;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.utilities.npm.NpmPackageIndexBuilder;
import org.sarcomafhir.archive.TarGz;
import org.sarcomafhir.conformance.DefinitionParser;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.conformance.ProfilePackage;
import org.sarcomafhir.definitions.Snapshots;

/**
 * Makes the NPM archive of the package from its compiled files: the same files, except that the
 * profiles get their snapshots and each folder with resources its index.
 *
 * <p>Examples and the fragments of foreign code systems keep their own folders, which package
 * loaders pass over: an example is no data, and a fragment would hide a licensed release of the
 * same code system.
 */
final class PackageArchive {

  private static final String TOP = "package/";
  private static final String MANIFEST = "package.json";
  private static final String EXAMPLES = "example/";
  private static final String INDEX = ".index.json";

  private final FhirContext context;

  PackageArchive(FhirContext context) {
    this.context = context;
  }

  /**
   * Builds the archive.
   *
   * @param sources content of the compiled files by their path below the package folder
   * @param time time stamp of all entries
   * @param seen gets each structure definition of the archive, with its snapshot
   */
  byte[] build(Map<String, byte[]> sources, Instant time, Consumer<StructureDefinition> seen)
      throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>(sources);
    SortedMap<String, StructureDefinition> definitions = withSnapshots(files);
    definitions.forEach((name, definition) -> files.put(name, json(definition)));
    definitions.values().forEach(seen);
    for (String folder : List.of("", EXAMPLES)) {
      files.put(folder + INDEX, index(files, folder));
    }
    SortedMap<String, byte[]> entries = new TreeMap<>();
    files.forEach((name, content) -> entries.put(TOP + name, content));
    return TarGz.write(entries, time);
  }

  private SortedMap<String, StructureDefinition> withSnapshots(SortedMap<String, byte[]> files)
      throws IOException {
    JsonNode manifest = new ObjectMapper().readTree(files.get(MANIFEST));
    SortedMap<String, MetadataResource> definitions = new TreeMap<>();
    DefinitionParser parser = new DefinitionParser(context);
    files.forEach(
        (name, content) -> {
          if (!name.equals(MANIFEST) && !name.startsWith(EXAMPLES)) {
            definitions.put(name, parser.parse(new ByteArrayInputStream(content)));
          }
        });
    Snapshots snapshots =
        new Snapshots(
            context,
            LoadedPackages.only(
                new ProfilePackage(
                    manifest.required("name").asText(),
                    manifest.required("version").asText(),
                    new ArrayList<>(definitions.values()))));
    SortedMap<String, StructureDefinition> generated = new TreeMap<>();
    definitions.forEach(
        (name, definition) -> {
          if (definition instanceof StructureDefinition structure) {
            generated.put(name, snapshots.of(structure));
          }
        });
    return generated;
  }

  private byte[] json(StructureDefinition definition) {
    String text = context.newJsonParser().setPrettyPrint(true).encodeResourceToString(definition);
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] index(SortedMap<String, byte[]> files, String folder) {
    NpmPackageIndexBuilder index = new NpmPackageIndexBuilder();
    index.start(null);
    files.forEach(
        (name, content) -> {
          String file = name.startsWith(folder) ? name.substring(folder.length()) : "/";
          if (!file.contains("/") && !file.equals(MANIFEST)) {
            index.seeFile(file, content);
          }
        });
    return index.build().getBytes(StandardCharsets.UTF_8);
  }
}
