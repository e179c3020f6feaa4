package org.sarcomafhir.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.validation.CaseFiles.Document;
import org.sarcomafhir.validation.CaseFiles.ExpectedIssue;
import org.sarcomafhir.validation.CaseFiles.InvalidCase;

/** Every rule of the profiles refuses what it should, and nothing else is refused. */
class ProfileCasesTest {

  private static final Set<String> ALLOWED = WarningAllowList.read().keySet();

  static List<Document> validDocuments() {
    return CaseFiles.allValid();
  }

  static List<InvalidCase> invalidCases() {
    return CaseFiles.allInvalid();
  }

  @ParameterizedTest
  @MethodSource("validDocuments")
  void acceptsValidResources(Document document) {
    List<Issue> issues = check(document);

    assertThat(issues).noneMatch(Issue::isError);
    assertThat(warnings(issues)).isSubsetOf(ALLOWED);
  }

  @Test
  void allowsNoWarningThatNothingDraws() {
    Set<String> drawn = new HashSet<>();

    CaseFiles.allValid().forEach(document -> drawn.addAll(warnings(check(document))));

    assertThat(drawn).containsAll(ALLOWED);
  }

  @ParameterizedTest
  @MethodSource("invalidCases")
  void refusesInvalidResourcesForTheOneReason(InvalidCase invalid) {
    List<Issue> issues = check(invalid.document());

    List<Issue> errors = issues.stream().filter(Issue::isError).toList();
    assertThat(invalid.expected())
        .isNotEmpty()
        .allSatisfy(expected -> assertThat(issues).anyMatch(expected::isMetBy));
    assertThat(errors)
        .allSatisfy(error -> assertThat(invalid.expected()).anyMatch(e -> e.isMetBy(error)))
        .hasSize((int) invalid.expected().stream().filter(this::isError).count());
  }

  @Test
  void hasEnoughCasesForEachProfile() {
    List<String> expected =
        new ArrayList<>(
            LoadedPackage.profiles().profileUrls().stream()
                .map(url -> url.substring(url.lastIndexOf('/') + 1))
                .toList());
    expected.add("issue-detail"); // what the server says, on no profile of ours

    assertThat(CaseFiles.profiles())
        .containsExactlyInAnyOrderElementsOf(expected)
        .allSatisfy(
            profile -> {
              assertThat(CaseFiles.valid(profile)).hasSizeGreaterThanOrEqualTo(3);
              assertThat(CaseFiles.invalid(profile)).hasSizeGreaterThanOrEqualTo(6);
            });
  }

  @Test
  void exercisesEveryInvariant() {
    Set<String> exercised =
        CaseFiles.allInvalid().stream()
            .flatMap(invalid -> invalid.expected().stream())
            .map(ExpectedIssue::key)
            .collect(Collectors.toSet());

    assertThat(invariants()).isNotEmpty().isSubsetOf(exercised);
  }

  private static List<Issue> check(Document document) {
    return Validators.engine().check(SourceDocument.json(document.text()), List.of());
  }

  private static Set<String> warnings(List<Issue> issues) {
    return issues.stream()
        .filter(issue -> issue.severity() == IssueSeverity.WARNING)
        .map(WarningAllowList::idOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isError(ExpectedIssue expected) {
    return "error".equals(expected.severity());
  }

  private static Stream<String> invariants() {
    return LoadedPackage.profiles()
        .all(StructureDefinition.class)
        .flatMap(definition -> definition.getDifferential().getElement().stream())
        .flatMap(element -> element.getConstraint().stream())
        .map(ElementDefinitionConstraintComponent::getKey);
  }
}
