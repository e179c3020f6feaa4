package org.sarcomafhir.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.validation.CaseFiles.Document;

/** Which sarcoma profile judges a resource, claimed or not. */
class SelectedProfilesTest {

  private static final String BASE = "https://sarcomafhir.org/fhir/StructureDefinition/";
  private static final String LEIOMYOSARCOMA = "443719001";
  private static final String LIVER_METASTASIS = "94381002";

  static List<Document> ordinaryResources() {
    return OrdinaryResources.all();
  }

  @Test
  void judgesAnUnclaimedMitoticCountAsOne() {
    assertThat(errors(mitoticCount("", -3))).anyMatch(text -> text.contains("sarc-mit-1"));
  }

  @Test
  void judgesItInsideABundleToo() {
    String bundle =
        """
        {"resourceType": "Bundle", "type": "collection", "entry": [
          {"fullUrl": "urn:uuid:0b0e3b5e-7b8f-4b55-9d7c-0f6a54a4ad11",
           "resource": {"resourceType": "Patient"}},
          {"fullUrl": "urn:uuid:0b0e3b5e-7b8f-4b55-9d7c-0f6a54a4ad12", "resource": %s}]}
        """
            .formatted(mitoticCount("", -3));

    assertThat(check(bundle))
        .filteredOn(issue -> issue.text().contains("sarc-mit-1"))
        .singleElement()
        .satisfies(issue -> assertThat(issue.entryIndex()).isEqualTo(1));
  }

  @Test
  void saysTheSameOfAClaimedAndAnUnclaimedOne() {
    assertThat(errors(mitoticCount("", -3)))
        .isEqualTo(errors(mitoticCount(BASE + "sarcoma-mitotic-count", -3)))
        .isEqualTo(errors(mitoticCount(BASE + "sarcoma-mitotic-count|0.1.0", -3)));
  }

  @Test
  void isNotSwitchedOffByAClaimOfTheAbstractProfile() {
    assertThat(errors(mitoticCount(BASE + "sarcoma-pathology-observation", -3)))
        .anyMatch(text -> text.contains("sarc-mit-1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://hl7.org/fhir/StructureDefinition/Observation",
        "http://example.org/fhir/StructureDefinition/laboratory-result",
        "https://sarcomafhir.org/fhir/StructureDefinition/no-such"
      })
  void isNotSwitchedOffByAClaimOfAnotherGuide(String claim) {
    assertThat(errors(mitoticCount(claim, -3))).anyMatch(text -> text.contains("sarc-mit-1"));
  }

  @ParameterizedTest
  @MethodSource("ordinaryResources")
  void judgesOrdinaryResourcesByBaseR4Only(Document document) {
    assertThat(check(document.text()))
        .isNotEmpty()
        .noneMatch(issue -> issue.text().contains("sarcomafhir.org"));
  }

  @Test
  void acceptsOrdinaryResources() {
    assertThat(OrdinaryResources.all())
        .filteredOn(document -> !document.equals(OrdinaryResources.WRONG_GENDER))
        .allSatisfy(document -> assertThat(errors(document.text())).isEmpty());
  }

  @Test
  void refusesWhatBaseR4Refuses() {
    assertThat(errors(OrdinaryResources.WRONG_GENDER.text())).isNotEmpty();
  }

  @Test
  void judgesAnUnclaimedSarcomaAsPrimary() {
    assertThat(errors(condition("", LEIOMYOSARCOMA)))
        .isNotEmpty()
        .allMatch(text -> text.contains("sarcoma-primary-condition"));
  }

  @Test
  void letsAClaimWinBetweenPrimaryAndSecondary() {
    assertThat(errors(condition(BASE + "sarcoma-secondary-condition", LEIOMYOSARCOMA)))
        .isNotEmpty()
        .noneMatch(text -> text.contains("sarcoma-primary-condition"))
        .anyMatch(text -> text.contains("sarcoma-secondary-condition"));
  }

  @Test
  void judgesAClaimEvenWithoutADistinctiveCode() {
    assertThat(errors(condition(BASE + "sarcoma-secondary-condition", LIVER_METASTASIS)))
        .anyMatch(text -> text.contains("sarcoma-secondary-condition"));
  }

  @Test
  void doesNotSelectByTheSameCodeOfAnotherSystem() {
    String other =
        mitoticCount("", -3)
            .replace("CodeSystem/pathology-observation-cs", "CodeSystem/of-another-hospital");

    assertThat(check(other)).noneMatch(issue -> issue.text().contains("sarc-mit-1"));
  }

  @Test
  void selectsByAnyOfTheCodings() {
    String twoCodings =
        mitoticCount("", -3)
            .replace(
                "\"coding\": [", "\"coding\": [{\"system\": \"urn:oid:1.2.3\", \"code\": \"M\"},");

    assertThat(errors(twoCodings)).anyMatch(text -> text.contains("sarc-mit-1"));
  }

  @Test
  void selectsByAnExtensionOfThePackage() {
    assertThat(errors(dose("treatment-cycle", -5))).anyMatch(text -> text.contains("sarc-adm-1"));
    assertThat(errors(dose("treatment-cycle", 75))).isEmpty();
  }

  @Test
  void refusesAMistypedExtensionOfThePackage() {
    assertThat(errors(dose("treatment-cylce", 75)))
        .singleElement()
        .satisfies(text -> assertThat(text).contains("treatment-cylce"));
  }

  @Test
  void doesNotSelectByAnExtensionOfAnotherGuide() {
    assertThat(errors(dose("x", -5).replace(BASE + "x", "http://example.org/treatment-cycle")))
        .isEmpty();
  }

  @Test
  void judgesTheSameExtensionByTheTypeItStandsOn() {
    String therapy =
        """
        {"resourceType": "Procedure", "status": "completed",
         "extension": [{"url": "%streatment-block", "valuePositiveInt": 1}],
         "subject": {"reference": "Patient/1"}}
        """
            .formatted(BASE);

    assertThat(errors(therapy))
        .isNotEmpty()
        .allMatch(text -> text.contains("sarcoma-systemic-therapy"));
  }

  private static String dose(String extension, int dose) {
    return """
    {"resourceType": "MedicationAdministration", "status": "completed",
     "extension": [{"url": "%s", "valuePositiveInt": 1}],
     "medicationCodeableConcept": {"text": "Doxorubicin"},
     "subject": {"reference": "Patient/1"}, "effectiveDateTime": "2020-01-01",
     "dosage": {"dose": {"value": %d, "system": "http://unitsofmeasure.org", "code": "mg/m2"}}}
    """
        .formatted(BASE + extension, dose);
  }

  private static String mitoticCount(String claim, int value) {
    return """
    {"resourceType": "Observation", %s "status": "final",
     "category": [{"coding": [{"code": "laboratory",
       "system": "http://terminology.hl7.org/CodeSystem/observation-category"}]}],
     "code": {"coding": [{"code": "mitotic-count",
       "system": "https://sarcomafhir.org/fhir/CodeSystem/pathology-observation-cs"}]},
     "subject": {"reference": "Patient/1"},
     "effectiveDateTime": "2020-01-01",
     "specimen": {"reference": "Specimen/1"},
     "valueQuantity": {"value": %d, "system": "http://unitsofmeasure.org", "code": "/mm2"}}
    """
        .formatted(meta(claim), value);
  }

  private static String condition(String claim, String code) {
    return """
    {"resourceType": "Condition", %s
     "code": {"coding": [{"system": "http://snomed.info/sct", "code": "%s"}]},
     "subject": {"reference": "Patient/1"}}
    """
        .formatted(meta(claim), code);
  }

  private static String meta(String claim) {
    return claim.isEmpty() ? "" : "\"meta\": {\"profile\": [\"%s\"]},".formatted(claim);
  }

  private static List<Issue> check(String text) {
    return Validators.engine().check(SourceDocument.json(text), List.of());
  }

  private static List<String> errors(String text) {
    return check(text).stream().filter(Issue::isError).map(Issue::text).toList();
  }
}
