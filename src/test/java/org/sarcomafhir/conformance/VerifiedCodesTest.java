package org.sarcomafhir.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.junit.jupiter.api.Test;

/**
 * Holds every foreign code of the package to lists of codes that somebody has seen in a published
 * source. The lists are not part of this project: the system property {@code testdata.dir} names
 * the folder that holds them, as tab-separated files in {@code terminology/}.
 */
class VerifiedCodesTest {

  private record Code(String system, String code) {}

  @Test
  void everyForeignCodeWasSeenInASource() throws IOException {
    Path lists = Path.of(System.getProperty("testdata.dir", "no-testdata"), "terminology");
    assumeTrue(
        Files.isDirectory(lists), "Skipped: the property testdata.dir names no folder with lists");
    Set<Code> verified = verified(lists);

    List<Code> foreign =
        new PackageLoader(FhirContext.forR4Cached())
            .load()
            .all(CodeSystem.class)
            .filter(system -> system.getContent() == CodeSystemContentMode.FRAGMENT)
            .flatMap(VerifiedCodesTest::codes)
            .toList();

    assertThat(foreign)
        .hasSizeGreaterThan(100)
        .allSatisfy(code -> assertThat(verified).contains(code));
  }

  private static Set<Code> verified(Path lists) throws IOException {
    Set<Code> codes = new HashSet<>();
    try (Stream<Path> files = Files.list(lists)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".tsv")).toList()) {
        for (String line : Files.readAllLines(file)) {
          String[] columns = line.split("\t", -1);
          codes.add(new Code(columns[2], columns[3]));
        }
      }
    }
    return codes;
  }

  private static Stream<Code> codes(CodeSystem system) {
    return system.getConcept().stream()
        .map(ConceptDefinitionComponent::getCode)
        .map(code -> new Code(system.getUrl(), code));
  }
}
