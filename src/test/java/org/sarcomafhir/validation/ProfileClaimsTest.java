package org.sarcomafhir.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.conformance.LoadedPackage;

class ProfileClaimsTest {

  private static final String KNOWN =
      "https://sarcomafhir.org/fhir/StructureDefinition/sarcoma-patient";
  private static final String OWN = "https://sarcomafhir.org/fhir/StructureDefinition/no-such";
  private static final String FOREIGN = "http://example.org/fhir/StructureDefinition/no-such";

  private final ProfileClaims claims = new ProfileClaims(List.of(KNOWN));

  @ParameterizedTest
  @ValueSource(strings = {OWN, OWN + "|9.9.9"})
  void makesAnUnknownProfileOfOursAnErrorThatNamesTheKnownOnes(String url) {
    Issue judged = claims.judge(unknown(IssueSeverity.WARNING, url));

    assertThat(judged.severity()).isEqualTo(IssueSeverity.ERROR);
    assertThat(judged.text()).contains(url).contains(KNOWN);
    assertThat(judged.location()).isEqualTo("Patient.meta.profile[0]");
  }

  @Test
  void makesAnUnknownForeignProfileAWarning() {
    Issue judged = claims.judge(unknown(IssueSeverity.ERROR, FOREIGN));

    assertThat(judged.severity()).isEqualTo(IssueSeverity.WARNING);
    assertThat(judged.text()).contains(FOREIGN);
  }

  @Test
  void doesNotTakeALongerHostNameForOurs() {
    String lookalike = "https://sarcomafhir.org/fhir-test/StructureDefinition/no-such";

    assertThat(claims.judge(unknown(IssueSeverity.ERROR, lookalike)).severity())
        .isEqualTo(IssueSeverity.WARNING);
  }

  @Test
  void leavesOtherIssuesAlone() {
    Issue other = new Issue(IssueSeverity.ERROR, "invalid", "Patient", null, "'" + OWN + "'", 1, 1);

    assertThat(claims.judge(other)).isSameAs(other);
  }

  @Test
  void refusesToValidateAgainstAnUnknownProfile() {
    assertThatThrownBy(() -> claims.require(FOREIGN, null))
        .isInstanceOf(UnknownProfileException.class)
        .hasMessageContaining(FOREIGN)
        .hasMessageContaining(KNOWN);
  }

  @Test
  void judgesTheClaimsOfAWholeResource() {
    SourceDocument document =
        SourceDocument.json(
            """
            {"resourceType": "Patient", "meta": {"profile": ["%s", "%s"]}}
            """
                .formatted(OWN, FOREIGN));

    List<Issue> issues = Validators.engine().check(document, List.of());

    assertThat(issues)
        .filteredOn(issue -> issue.location().startsWith("Patient.meta.profile"))
        .extracting(Issue::severity)
        .containsExactly(IssueSeverity.ERROR, IssueSeverity.WARNING);
    assertThat(issues.get(0).text())
        .contains(LoadedPackage.profiles().profileUrls())
        .doesNotContain("sarcoma-pathology-observation");
  }

  @Test
  void checksAProfileThatOnlyTheCallerNames() {
    SourceDocument document = SourceDocument.json("{\"resourceType\": \"Patient\"}");

    assertThat(Validators.engine().check(document, List.of(KNOWN)))
        .filteredOn(Issue::isError)
        .extracting(Issue::text)
        .anyMatch(text -> text.startsWith("Patient.identifier: minimum required"));
  }

  private static Issue unknown(IssueSeverity severity, String url) {
    return new Issue(
        severity,
        "structure",
        "Patient.meta.profile[0]",
        I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN,
        "Profile reference '%s' has not been checked because it could not be found".formatted(url),
        1,
        1);
  }
}
