package org.sarcomafhir.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.conformance.ProfilePackage;
import org.sarcomafhir.definitions.DefinitionChain;
import org.sarcomafhir.validation.CaseFiles.Document;
import org.sarcomafhir.validation.Comparison.Finding;

/**
 * A validator without a line of HAPI in it refuses what the engine refuses by base R4 alone, and
 * nothing else. Where the two differ, a file says why we stay with our verdict.
 */
@TestInstance(Lifecycle.PER_CLASS)
class SecondOpinionTest {

  private static final ProfilePackage NO_PROFILES = new ProfilePackage("none", "0", List.of());
  private static final String OWN = "https://sarcomafhir.org/fhir/";
  private static final int LEAST_REFUSED_BY_BOTH = 30;

  private final List<Verdicts> verdicts = verdicts();

  /** What either validator holds against a resource by base R4. */
  record Verdicts(String name, List<Issue> engine, List<Finding> other) {

    Verdicts {
      engine = List.copyOf(engine);
      other = List.copyOf(other);
    }

    boolean isRefusedByBoth() {
      return !engine.isEmpty() && !other.isEmpty();
    }

    List<Disagreement> disagreements() {
      if (isRefusedByBoth()) {
        return List.of();
      }
      return Stream.concat(
              engine.stream().map(Disagreement::engine), other.stream().map(Disagreement::other))
          .toList();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  List<Verdicts> allVerdicts() {
    return verdicts;
  }

  @ParameterizedTest
  @MethodSource("allVerdicts")
  void agreesWithTheEngine(Verdicts both) {
    assertThat(both.disagreements()).isSubsetOf(Disagreement.known().keySet());
  }

  @Test
  void listsNoDisagreementThatIsGone() {
    Set<Disagreement> found = new HashSet<>();
    verdicts.forEach(both -> found.addAll(both.disagreements()));

    assertThat(found).containsAll(Disagreement.known().keySet());
  }

  @Test
  void givesAReasonForEachDisagreement() {
    assertThat(Disagreement.known().values()).noneMatch(String::isBlank);
  }

  @Test
  void sharesEnoughRefusalsToMeanSomething() {
    assertThat(verdicts.stream().filter(Verdicts::isRefusedByBoth))
        .hasSizeGreaterThan(LEAST_REFUSED_BY_BOTH);
  }

  private static List<Verdicts> verdicts() {
    ValidationEngine base =
        new ValidationEngine(
            DefinitionChain.of(LoadedPackage.context(), LoadedPackages.only(NO_PROFILES)),
            NO_PROFILES);
    OtherValidator other = new OtherValidator();
    List<Document> documents = new ArrayList<>(CaseFiles.all());
    documents.addAll(OrdinaryResources.all());
    return documents.stream()
        .map(
            document ->
                new Verdicts(document.name(), errors(base, document), other.errors(document)))
        .toList();
  }

  /** Without the package nobody knows its profiles and extensions: no fault of the resource. */
  private static List<Issue> errors(ValidationEngine base, Document document) {
    return base.check(SourceDocument.json(document.text()), List.of()).stream()
        .filter(Issue::isError)
        .filter(issue -> !issue.text().contains(OWN))
        .toList();
  }
}
