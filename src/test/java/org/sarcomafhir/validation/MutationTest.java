package org.sarcomafhir.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.Enumerations.BindingStrength;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.model.Canonical;
import org.sarcomafhir.validation.CaseFiles.InvalidCase;

/**
 * Every rule of the profiles bites: were one dropped, at least one negative case would lose an
 * issue that it expects.
 */
class MutationTest {

  /** What a package is made of: an extension that stands only there is never sent. */
  private static final Set<String> ARTEFACTS =
      Set.of("StructureDefinition", "ElementDefinition", "SearchParameter", "ValueSet", "Library");

  private static final List<InvalidCase> CASES = CaseFiles.allInvalid();
  private static final WorkerContextValidationSupportAdapter DEFINITIONS =
      WorkerContextValidationSupportAdapter.newVersionSpecificWorkerContextWrapper(
          Validators.chain());
  private static final StatedRules RULES =
      new StatedRules(
          DEFINITIONS,
          LoadedPackage.profiles()
              .all(org.hl7.fhir.r4.model.StructureDefinition.class)
              .map(org.hl7.fhir.r4.model.StructureDefinition::getUrl)
              .filter(MutationTest::canBeSent)
              .toList());

  /** Elements of a mitotic count of which the profile says nothing. */
  private static final List<String> UNUSED = List.of("Observation.method", "Observation.note");

  private final MutationCheck check = new MutationCheck(DEFINITIONS, RULES, CASES);

  @Test
  void everyRuleIsDefendedByANegativeCase() {
    List<String> survivors = check.undefended(RULES.all());

    assertThat(survivors).isEmpty();
  }

  @Test
  void findsEveryExpectedIssueWhereNothingIsDropped() {
    assertThat(check.missingWithAllRules()).isEmpty();
  }

  @Test
  void namesARuleWhoseCasesAreMissing() {
    List<InvalidCase> otherCases =
        CASES.stream()
            .filter(one -> one.expected().stream().noneMatch(e -> e.key().equals("sarc-mit-1")))
            .toList();
    List<StatedRule> invariants =
        RULES.all().stream()
            .filter(rule -> rule.profile().endsWith("/sarcoma-mitotic-count"))
            .filter(rule -> rule.kind() == RuleKind.INVARIANT)
            .toList();

    assertThat(new MutationCheck(DEFINITIONS, RULES, otherCases).undefended(invariants))
        .containsExactly(
            "sarcoma-mitotic-count Observation.value[x] sarc-mit-1:"
                + " no negative case notices when it is dropped");
  }

  @Test
  void namesRulesThatNoCaseWasWrittenFor() {
    StructureDefinition profile =
        profile(Canonical.STRUCTURE_DEFINITION + "sarcoma-mitotic-count").copy();
    profile.getSnapshot().getElement().forEach(MutationTest::demandMore);
    for (String path : UNUSED) {
      ElementDefinition stated = profile.getDifferential().addElement().setPath(path);
      stated.setId(path);
      demandMore(stated);
    }
    ChangedDefinitions changed =
        new ChangedDefinitions(DEFINITIONS, Map.of(profile.getUrl(), profile));
    StatedRules rules = new StatedRules(changed, List.of(profile.getUrl()));
    List<StatedRule> madeUp =
        rules.all().stream().filter(rule -> UNUSED.contains(rule.element())).toList();

    assertThat(new MutationCheck(changed, rules, CASES).undefended(madeUp))
        .extracting(survivor -> survivor.replaceFirst(":.*", ""))
        .containsExactly(
            "sarcoma-mitotic-count Observation.method sarc-made-up-1",
            "sarcoma-mitotic-count Observation.method required binding to made-up-vs",
            "sarcoma-mitotic-count Observation.note maximum 1");
  }

  @ParameterizedTest
  @CsvSource({
    "sarcoma-mitotic-count, sarc-mit-1, sarcoma-mitotic-count/sarc-mit-1-f1.json",
    "sarcoma-mitotic-count, sarc-mit-3, sarcoma-mitotic-count/sarc-mit-3-f1.json",
    "sarcoma-pathology-observation, sarc-obs-2, sarcoma-mitotic-count/sarc-obs-2-f1.json",
    "sarcoma-pathology-observation, sarc-obs-2, sarcoma-ihc-marker/sarc-obs-2-f1.json",
    "cycle-length, sarc-cyc-1, sarcoma-systemic-therapy/sarc-cyc-1-f3-zero.json"
  })
  void dropsTheRuleAndNothingElse(String profile, String key, String name) {
    StatedRule rule =
        RULES.all().stream()
            .filter(one -> one.profile().endsWith("/" + profile) && one.words().equals(key))
            .findFirst()
            .orElseThrow();
    InvalidCase invalid =
        CASES.stream().filter(one -> one.document().name().equals(name)).findFirst().orElseThrow();
    List<Issue> lost =
        new ArrayList<>(
            Validators.engine().check(SourceDocument.json(invalid.document().text()), List.of()));

    List<Issue> left = check.issuesWithout(rule, invalid);

    assertThat(lost).containsAll(left);
    lost.removeAll(left);
    assertThat(lost).singleElement().matches(issue -> issue.text().contains(key));
  }

  private static void demandMore(ElementDefinition element) {
    if (element.getPath().equals("Observation.method")) {
      element.addConstraint().setKey("sarc-made-up-1").setExpression("coding.exists()");
      element.getBinding().setStrength(BindingStrength.REQUIRED).setValueSet("urn:vs/made-up-vs");
    } else if (element.getPath().equals("Observation.note")) {
      element.setMax("1");
    }
  }

  private static boolean canBeSent(String url) {
    StructureDefinition profile = profile(url);
    return !profile.hasContext()
        || profile.getContext().stream()
            .map(context -> context.getExpression().replaceFirst("\\..*", ""))
            .anyMatch(place -> !ARTEFACTS.contains(place));
  }

  private static StructureDefinition profile(String url) {
    return DEFINITIONS.fetchResource(StructureDefinition.class, url);
  }
}
