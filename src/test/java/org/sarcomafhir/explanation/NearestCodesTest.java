package org.sarcomafhir.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.definitions.Definitions;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.losses.ExactJson;
import org.sarcomafhir.terminology.store.BundledTerminology;
import org.sarcomafhir.validation.SourceDocument;
import org.sarcomafhir.validation.Validators;

/** Which codes of the list of stains are offered for what a laboratory writes. */
class NearestCodesTest {

  private static final Path STAIN =
      Path.of("profiles/test-cases/sarcoma-ihc-marker/valid/desmin-negative-in-loinc-only.json");
  private static final Explainer EXPLAINER =
      new Explainer(
          LoadedPackage.context(),
          LoadedPackages.only(LoadedPackage.profiles()),
          Validators.engine(),
          new BundledTerminology(new Definitions(Validators.chain())));

  private static List<Finding> said(String code) throws IOException {
    ObjectNode stain = (ObjectNode) ExactJson.read(Files.readString(STAIN));
    JsonNode coded = ExactJson.read(code);
    stain.set("code", coded);
    SourceDocument document = SourceDocument.json(stain.toString());
    return EXPLAINER.explain(Validators.engine().check(document, List.of()), document);
  }

  private static List<String> proposals(List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> finding.proposals().stream())
        .map(Coding::getCode)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Desmine, desmin",
    "alpha SMA, sma",
    "Caldesmon, h-caldesmon",
    "MIB 1, ki67",
  })
  void offersTheStainThatIsMeant(String text, String code) throws IOException {
    assertThat(proposals(said("{\"text\": \"%s\"}".formatted(text)))).startsWith(code);
  }

  @Test
  void offersTheCodeThatWasMistyped() throws IOException {
    List<Finding> findings =
        said(
            """
            {"coding": [{"system": "https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs",
              "code": "desmine"}]}
            """);

    assertThat(findings.stream().filter(Finding::isError)).hasSize(1);
    assertThat(proposals(findings)).containsExactly("desmin");
  }

  @Test
  void mendsNothingWhenCodeAndWordsDisagree() throws IOException {
    List<Finding> findings =
        said(
            """
            {"coding": [{"system": "https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs",
              "code": "desmim", "display": "Smooth muscle actin"}]}
            """);

    assertThat(findings).filteredOn(Finding::isError).hasSize(1);
    assertThat(findings).filteredOn(Finding::isError).allMatch(one -> one.patch() == null);
    assertThat(proposals(findings)).contains("desmin", "sma");
  }

  @Test
  void offersNothingForAStainThatIsNotInTheList() throws IOException {
    List<Finding> findings = said("{\"text\": \"GATA3\"}");

    assertThat(findings).anyMatch(finding -> "sarc-ihc-9".equals(finding.rule()));
    assertThat(proposals(findings)).isEmpty();
  }
}
