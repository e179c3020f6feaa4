package org.sarcomafhir.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.CodeValidationResult;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.conformance.LoadedPackage;

/** That parts of SNOMED CT and others are bundled makes no value set looser or stricter. */
class FragmentSafeTerminologyTest {

  private static final String SNOMED_CT = "http://snomed.info/sct";
  private static final String RESULTS = "https://sarcomafhir.org/fhir/ValueSet/ihc-result-vs";
  private static final String POSITIVE = "10828004";
  private static final String PRESENT_IN_FRAGMENT_ONLY = "52101004";
  private static final String NOWHERE = "999999";

  @Test
  void restsOnFragments() {
    assertThat(LoadedPackage.profiles().all(CodeSystem.class))
        .filteredOn(system -> system.getContent() == CodeSystemContentMode.FRAGMENT)
        .extracting(CodeSystem::getUrl)
        .contains(SNOMED_CT, "http://loinc.org");
  }

  @Test
  void takesACodeThatTheValueSetLists() {
    assertThat(inResults(Validators.chain(), POSITIVE).isOk()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {PRESENT_IN_FRAGMENT_ONLY, NOWHERE})
  void refusesACodeThatTheValueSetDoesNotList(String code) {
    CodeValidationResult result = inResults(Validators.chain(), code);

    assertThat(result.isOk()).isFalse();
    assertThat(result.getSeverity()).isEqualTo(IValidationSupport.IssueSeverity.ERROR);
    assertThat(result.getMessage()).startsWith("Unknown code '").contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {POSITIVE, PRESENT_IN_FRAGMENT_ONLY, NOWHERE})
  void agreesWithTheStockTerminology(String code) {
    CodeValidationResult ours = inResults(Validators.chain(), code);
    CodeValidationResult stock = inResults(Validators.stockChain(), code);

    assertThat(ours.getSeverity()).isEqualTo(stock.getSeverity());
    assertThat(ours.getMessage()).isEqualTo(stock.getMessage());
  }

  @Test
  void onlyWarnsOfACodeBeyondTheFragmentWhereNoValueSetIsRequired() {
    SourceDocument condition =
        SourceDocument.json(
            """
            {"resourceType": "Condition",
             "code": {"coding": [{"system": "http://snomed.info/sct", "code": "999999"}]},
             "subject": {"reference": "Patient/1"}}
            """);

    List<Issue> issues = Validators.engine().check(condition, List.of());

    assertThat(issues).noneMatch(Issue::isError);
    assertThat(issues)
        .filteredOn(issue -> issue.severity() == IssueSeverity.WARNING)
        .singleElement()
        .satisfies(issue -> assertThat(issue.text()).contains("fragment").contains("999999"));
  }

  @Test
  void takesAnotherCodingBesideTheOneOfTheValueSet() {
    SourceDocument result =
        SourceDocument.json(
            """
            {"resourceType": "Observation", "status": "final",
             "code": {"coding": [{"code": "desmin",
               "system": "https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs"}]},
             "valueCodeableConcept": {"coding": [
               {"system": "http://loinc.org", "code": "LA6576-8"},
               {"system": "http://snomed.info/sct", "code": "10828004"}]}}
            """);

    assertThat(Validators.engine().check(result, List.of()))
        .filteredOn(issue -> issue.location().startsWith("Observation.value"))
        .noneMatch(Issue::isError);
  }

  private static CodeValidationResult inResults(IValidationSupport chain, String code) {
    IBaseResource results = Objects.requireNonNull(chain.fetchValueSet(RESULTS));
    return Objects.requireNonNull(
        chain.validateCodeInValueSet(
            new ValidationSupportContext(chain),
            new ConceptValidationOptions(),
            SNOMED_CT,
            code,
            null,
            results));
  }
}
