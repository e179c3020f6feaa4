package org.sarcomafhir.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.definitions.Snapshots;

/** The archive of the package is complete, and the same whoever builds it. */
class PackageArchiveTest {

  private static final Map<String, byte[]> ENTRIES = new TreeMap<>();
  private static final List<TarArchiveEntry> HEADERS = new ArrayList<>();

  @BeforeAll
  static void unpack() throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(
            new GZIPInputStream(new ByteArrayInputStream(BuiltPackage.bytes())))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        HEADERS.add(entry);
        ENTRIES.put(entry.getName(), tar.readAllBytes());
      }
    }
  }

  @Test
  void hasTheSameBytesWhateverTheOrderOfTheFiles() throws IOException {
    Map<String, byte[]> sources = BuiltPackage.sources();
    List<String> names = new ArrayList<>(sources.keySet());
    Collections.shuffle(names, new Random(17));
    Map<String, byte[]> shuffled = new LinkedHashMap<>();
    names.forEach(name -> shuffled.put(name, sources.get(name)));

    List<StructureDefinition> seen = new ArrayList<>();
    byte[] again = BuiltPackage.archive().build(shuffled, BuiltPackage.TIME, seen::add);

    assertThat(seen).isNotEmpty().allMatch(StructureDefinition::hasSnapshot);
    assertThat(again).as("built by Maven in their order").isEqualTo(BuiltPackage.bytes());
  }

  @Test
  void tellsNothingAboutWhoBuiltIt() {
    assertThat(HEADERS)
        .isNotEmpty()
        .allSatisfy(
            entry -> {
              assertThat(entry.getLongUserId() + entry.getLongGroupId()).isZero();
              assertThat(entry.getUserName() + entry.getGroupName()).isEmpty();
              assertThat(entry.getMode()).isEqualTo(0100644);
              assertThat(entry.getLastModifiedTime().toInstant()).isEqualTo(BuiltPackage.TIME);
            });
    assertThat(HEADERS).extracting(TarArchiveEntry::getName).isSorted();
    byte[] archive = BuiltPackage.bytes();
    assertThat(List.of(archive[4], archive[5], archive[6], archive[7])).containsOnly((byte) 0);
  }

  @Test
  void holdsEveryFile() throws IOException {
    Set<String> expected = new TreeSet<>();
    BuiltPackage.sources().keySet().forEach(name -> expected.add("package/" + name));
    expected.add("package/.index.json");
    expected.add("package/example/.index.json");

    assertThat(ENTRIES.keySet()).containsExactlyElementsOf(expected);
  }

  @Test
  void givesEveryProfileTheSnapshotOfTheServer() {
    Snapshots server =
        new Snapshots(LoadedPackage.context(), LoadedPackages.only(LoadedPackage.profiles()));

    assertThat(LoadedPackage.profiles().all(StructureDefinition.class))
        .allSatisfy(
            definition -> {
              StructureDefinition published = published(definition.getIdElement().getIdPart());
              StructureDefinition generated = server.of(definition);
              assertThat(published.getSnapshot().getElement()).isNotEmpty();
              assertThat(published.getSnapshot().equalsDeep(generated.getSnapshot())).isTrue();
              assertThat(published.getDifferential().equalsDeep(definition.getDifferential()))
                  .isTrue();
            });
  }

  private static StructureDefinition published(String id) {
    return LoadedPackage.context()
        .newJsonParser()
        .parseResource(
            StructureDefinition.class,
            new ByteArrayInputStream(ENTRIES.get("package/StructureDefinition-" + id + ".json")));
  }

  @Test
  void listsEveryResourceInTheGuide() throws IOException {
    Set<String> listed = new TreeSet<>();
    Set<String> present = new TreeSet<>();
    for (Map.Entry<String, byte[]> entry : ENTRIES.entrySet()) {
      JsonNode content = new ObjectMapper().readTree(entry.getValue());
      String type = content.path("resourceType").asText();
      if ("ImplementationGuide".equals(type)) {
        content
            .at("/definition/resource")
            .forEach(resource -> listed.add(resource.at("/reference/reference").asText()));
      } else if (!type.isEmpty()) {
        present.add(type + "/" + content.path("id").asText());
      }
    }

    assertThat(listed).isNotEmpty().isEqualTo(present);
  }

  @Test
  void indexesTheFolders() throws IOException {
    for (String folder : List.of("package/", "package/example/")) {
      Set<String> indexed = new TreeSet<>();
      new ObjectMapper()
          .readTree(ENTRIES.get(folder + ".index.json"))
          .path("files")
          .forEach(file -> indexed.add(folder + file.path("filename").asText()));

      assertThat(ENTRIES.keySet())
          .filteredOn(name -> name.matches(folder + "[^/.]+-[^/]+\\.json"))
          .containsExactlyElementsOf(indexed);
    }
  }
}
