package org.sarcomafhir.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.fge.jsonpatch.JsonPatchException;
import com.github.fge.jsonpatch.StandardJsonPatchFactory;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.definitions.Definitions;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.terminology.store.BundledTerminology;
import org.sarcomafhir.validation.CaseFiles;
import org.sarcomafhir.validation.CaseFiles.Document;
import org.sarcomafhir.validation.SourceDocument;
import org.sarcomafhir.validation.Validators;

/** What is said of the test cases of the profiles, each of which has one fault or none. */
class ExplainerTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Explainer EXPLAINER =
      new Explainer(
          LoadedPackage.context(),
          LoadedPackages.only(LoadedPackage.profiles()),
          Validators.engine(),
          new BundledTerminology(new Definitions(Validators.chain())));

  /** What is said of a case. */
  private record Said(String name, String text, List<Finding> errors) {

    static Said of(Document document) {
      return new Said(document.name(), document.text(), ExplainerTest.errors(document.text()));
    }
  }

  private static final List<Said> FAULTY = sample(CaseFiles.faulty());

  /** Every eighth, for all of them would take minutes. */
  private static List<Said> sample(List<Document> documents) {
    return IntStream.range(0, documents.size() / 8)
        .mapToObj(i -> Said.of(documents.get(8 * i)))
        .toList();
  }

  private static List<Finding> errors(String text) {
    SourceDocument document = SourceDocument.json(text);
    return EXPLAINER.explain(Validators.engine().check(document, List.of()), document).stream()
        .filter(Finding::isError)
        .toList();
  }

  @Test
  void findsNoErrorInWhatIsValid() {
    assertThat(
            sample(CaseFiles.allValid()).stream()
                .filter(said -> !said.errors().isEmpty())
                .map(Said::name))
        .isEmpty();
  }

  @Test
  void saysEachFaultOnce() {
    assertThat(FAULTY.stream().filter(said -> said.errors().isEmpty()).map(Said::name)).isEmpty();
    List<String> several =
        FAULTY.stream().filter(said -> said.errors().size() > 1).map(Said::name).toList();
    assertThat(several).as("cases with several errors").hasSizeLessThan(FAULTY.size() / 10);
  }

  @Test
  void givesNoPatchThatDoesNotCure() {
    assertThat(FAULTY.stream().flatMap(ExplainerTest::uncured)).isEmpty();
  }

  private static Stream<String> uncured(Said said) {
    return said.errors().stream()
        .filter(error -> error.patch() != null)
        .filter(error -> remains(error, said.text()))
        .map(error -> "%s: %s %s".formatted(said.name(), error.sentence(), error.patch()));
  }

  private static boolean remains(Finding error, String text) {
    try {
      JsonNode mended =
          StandardJsonPatchFactory.create()
              .fromJson(Objects.requireNonNull(error.patch()))
              .apply(JSON.readTree(text));
      return errors(mended.toString()).stream()
          .anyMatch(
              other ->
                  other.code() == error.code() && other.expressions().equals(error.expressions()));
    } catch (IOException | JsonPatchException e) {
      return true;
    }
  }
}
