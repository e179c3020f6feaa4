package org.sarcomafhir.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.conformance.LoadedPackage;

/** The codes of issues are the same in Java, in the package and in the document. */
class IssueCodeTest {

  private static final List<String> CODES =
      Arrays.stream(IssueCode.values()).map(IssueCode::code).toList();

  @Test
  void areThoseOfThePackage() {
    CodeSystem system =
        LoadedPackage.profiles()
            .all(CodeSystem.class)
            .filter(candidate -> IssueCode.SYSTEM.equals(candidate.getUrl()))
            .findFirst()
            .orElseThrow();

    assertThat(system.getConcept()).extracting(concept -> concept.getCode()).isEqualTo(CODES);
  }

  @Test
  void haveAnAnchorEachInTheDocument() throws IOException {
    List<String> anchors =
        Files.readAllLines(Path.of("docs/errors.md")).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3))
            .toList();

    assertThat(anchors).isEqualTo(CODES);
  }
}
