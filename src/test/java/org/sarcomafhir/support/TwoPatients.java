package org.sarcomafhir.support;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;
import static org.sarcomafhir.support.Bundles.urn;

import java.util.List;

/**
 * Two stored patients with a tumour each, and what may wrongly be attached to them.
 *
 * @param name prefix of all identifier values
 * @param idA id of the first patient
 * @param idB id of the second patient
 * @param tumourA id of the first patient's tumour
 * @param tumourB id of the second patient's tumour
 */
public record TwoPatients(String name, String idA, String idB, String tumourA, String tumourB) {

  private static final String SYSTEM = "https://hospital.example/two-patients";

  /** Stores them. */
  public static TwoPatients stored(String name) {
    TwoPatients none = new TwoPatients(name, "", "", "", "");
    List<String> locations =
        TestServer.post(
                "",
                Bundles.transaction(
                    none.patientEntry(1, "a"),
                    none.patientEntry(2, "b"),
                    none.tumourEntry(3, "a", urn(1)),
                    none.tumourEntry(4, "b", urn(2))))
            .then()
            .statusCode(200)
            .body("entry.response.status", everyItem(startsWith("201")))
            .extract()
            .path("entry.response.location");
    List<String> ids = locations.stream().map(location -> location.split("/", -1)[1]).toList();
    return new TwoPatients(name, ids.get(0), ids.get(1), ids.get(2), ids.get(3));
  }

  private String identifier(String value) {
    return "\"identifier\": [{\"system\": \"%s\", \"value\": \"%s-%s\"}]"
        .formatted(SYSTEM, name, value);
  }

  private String condition(String value) {
    return "identifier=%s|%s-%s".formatted(SYSTEM, name, value);
  }

  private String patientEntry(int urn, String which) {
    String condition = "identifier=%s|%s-%s".formatted(Patients.SYSTEM, name, which);
    return Bundles.create(urn(urn), "Patient", condition, Patients.json(name + "-" + which));
  }

  /** The second patient by the identifier. */
  public String patientEntryB(int urn) {
    return patientEntry(urn, "b");
  }

  /** The condition of the first patient. */
  public String conditionA() {
    return "identifier=%s|%s-a".formatted(Patients.SYSTEM, name);
  }

  /** The condition of the second patient. */
  public String conditionB() {
    return "identifier=%s|%s-b".formatted(Patients.SYSTEM, name);
  }

  private String tumour(String value, String subject) {
    return """
        {"resourceType": "Condition", %s, "subject": {"reference": "%s"},
         "code": {"text": "a tumour"}, "clinicalStatus": {"coding": [{"code": "active",
          "system": "http://terminology.hl7.org/CodeSystem/condition-clinical"}]}}
        """
        .formatted(identifier(value), subject);
  }

  private String tumourEntry(int urn, String which, String subject) {
    return Bundles.create(urn(urn), "Condition", condition(which), tumour(which, subject));
  }

  /** The first patient's tumour by its identifier, said to be of somebody else. */
  public String tumourEntryA(int urn, String subject) {
    return tumourEntry(urn, "a", subject);
  }

  /** A tumour that is not stored yet. */
  public String newTumourEntry(int urn, String subject) {
    return tumourEntry(urn, "new", subject);
  }

  /** The first patient's tumour, moved to somebody else. */
  public String tumourUpdateA(int urn, String subject) {
    return Bundles.update(urn(urn), "Condition?" + condition("a"), tumour("a", subject));
  }

  /** The condition of the finding. */
  public String findingCondition() {
    return condition("finding");
  }

  /** A finding on a tumour, in a specimen that is not stored. */
  public String finding(String subject, String focus) {
    return """
        {"resourceType": "Observation", "status": "final", %s,
         "category": [{"coding": [{"code": "laboratory",
          "system": "http://terminology.hl7.org/CodeSystem/observation-category"}]}],
         "code": {"coding": [{"code": "desmin",
          "system": "https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs"}]},
         "subject": {"reference": "%s"}, "focus": [{"reference": "%s"}],
         "effectiveDateTime": "2020-07-01", "specimen": {"display": "a block"},
         "valueCodeableConcept": {"coding": [{"system": "http://snomed.info/sct",
          "code": "260385009"}]}}
        """
        .formatted(identifier("finding"), subject, focus);
  }

  /** A finding as an entry. */
  public String findingEntry(int urn, String finding) {
    return Bundles.create(urn(urn), "Observation", findingCondition(), finding);
  }

  /** An ordinary procedure. */
  public String procedureEntry(int urn, String subject) {
    return Bundles.create(
        urn(urn),
        "Procedure",
        condition("procedure"),
        "{\"resourceType\": \"Procedure\", %s, \"status\": \"completed\", \"code\": {\"text\": \"x\"}, \"subject\": {\"reference\": \"%s\"}}"
            .formatted(identifier("procedure"), subject));
  }

  /** A dose that was given within a procedure. */
  public String administrationEntry(int urn, String subject, String partOf) {
    return Bundles.create(
        urn(urn),
        "MedicationAdministration",
        condition("administration"),
        """
        {"resourceType": "MedicationAdministration", %s, "status": "completed",
         "medicationCodeableConcept": {"text": "doxorubicin"}, "effectiveDateTime": "2020-07-01",
         "subject": {"reference": "%s"}, "partOf": [{"reference": "%s"}]}
        """
            .formatted(identifier("administration"), subject, partOf));
  }

  /** An ordinary specimen. */
  public String specimenEntry(int urn, String subject) {
    return Bundles.create(
        urn(urn),
        "Specimen",
        condition("specimen"),
        "{\"resourceType\": \"Specimen\", %s, \"subject\": {\"reference\": \"%s\"}}"
            .formatted(identifier("specimen"), subject));
  }

  /** A secondary condition that claims our profile. */
  public String metastasisEntry(int urn, String subject, String tumour) {
    String condition =
        """
        {"resourceType": "Condition", %s, "meta": {"profile":
          ["https://sarcomafhir.org/fhir/StructureDefinition/sarcoma-secondary-condition"]},
         %s,
         "clinicalStatus": {"coding": [{"code": "active",
          "system": "http://terminology.hl7.org/CodeSystem/condition-clinical"}]},
         "category": [{"coding": [{"code": "problem-list-item",
          "system": "http://terminology.hl7.org/CodeSystem/condition-category"}]}],
         "code": {"text": "Metastasis"}, "bodySite": [{"text": "Lung"}],
         "subject": {"reference": "%s"}}
        """
            .formatted(identifier("metastasis"), related(tumour), subject);
    return Bundles.create(urn(urn), "Condition", condition("metastasis"), condition);
  }

  /** A pathology report that claims our profile. */
  public String reportEntry(int urn, String subject, String specimen, String result) {
    String report =
        """
        {"resourceType": "DiagnosticReport", "status": "final", %s, "meta": {"profile":
          ["https://sarcomafhir.org/fhir/StructureDefinition/sarcoma-pathology-report"]},
         "code": {"coding": [{"system": "http://loinc.org", "code": "11529-5"}]},
         "subject": {"reference": "%s"}, "specimen": [{"reference": "%s"}],
         "result": [{"reference": "%s"}], "conclusion": "Leiomyosarcoma."}
        """
            .formatted(identifier("report"), subject, specimen, result);
    return Bundles.create(urn(urn), "DiagnosticReport", condition("report"), report);
  }

  /** An operation on the second patient's tumour that claims our profile. */
  public String surgeryEntry(int urn, String subject, String precedingTherapy) {
    String surgery =
        """
        {"resourceType": "Procedure", "status": "completed", %s, "meta": {"profile":
          ["https://sarcomafhir.org/fhir/StructureDefinition/sarcoma-surgery"]},
         "extension": [{"valueReference": {"reference": "%s"},
          "url": "https://sarcomafhir.org/fhir/StructureDefinition/preceding-therapy"}],
         "category": {"coding": [{"system": "http://snomed.info/sct", "code": "387713003"}]},
         "code": {"coding": [{"system": "http://snomed.info/sct", "code": "444188003"}]},
         "subject": {"reference": "%s"}, "performedDateTime": "2022-08-09",
         "reasonReference": [{"reference": "Condition/%s"}]}
        """
            .formatted(identifier("surgery"), precedingTherapy, subject, tumourB);
    return Bundles.create(urn(urn), "Procedure", condition("surgery"), surgery);
  }

  /** A condition that is none of ours. */
  public String ordinaryConditionEntry(int urn, String patient, String related) {
    String condition =
        "{\"resourceType\": \"Condition\", %s, %s, \"code\": {\"text\": \"Icterus\"}, \"subject\": {\"reference\": \"Patient/%s\"}}"
            .formatted(identifier("icterus"), related(related), patient);
    return Bundles.create(urn(urn), "Condition", condition("icterus"), condition);
  }

  private static String related(String condition) {
    return """
        "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/condition-related",
          "valueReference": {"reference": "Condition/%s"}}]
        """
        .formatted(condition);
  }
}
