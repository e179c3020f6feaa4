package org.sarcomafhir.conditional;

import static org.sarcomafhir.support.Bundles.urn;

import org.sarcomafhir.support.Bundles;
import org.sarcomafhir.support.Patients;

/**
 * A patient and an ordinary result, both under the same identifier value, as conditional creates.
 *
 * @param name the identifier value, unknown to any other test
 */
record SmallCase(String name) {

  static final String RESULTS = "https://hospital.example/small-case";

  /** GPath of all warnings in the answer to a Bundle. */
  static final String WARNINGS =
      "entry.response.outcome.issue.flatten().findAll { it.severity == 'warning' }";

  /** A result of the patient with the given reference. */
  String observation(String patient) {
    return """
        {"resourceType": "Observation", "status": "final",
         "text": {"status": "additional", "div": "<div xmlns='http://www.w3.org/1999/xhtml'>High</div>"},
         "meta": {"lastUpdated": "2020-01-01T00:00:00Z", "source": "https://hospital.example/a"},
         "identifier": [{"system": "%s", "value": "%s"}], "code": {"text": "a score"},
         "subject": {"reference": "%s"}, "effectiveDateTime": "2020-07-01",
         "valueQuantity": {"value": 7.0, "unit": "points"}}
        """
        .formatted(RESULTS, name, patient);
  }

  /** The condition of the result. */
  String condition() {
    return "identifier=%s|%s".formatted(RESULTS, name);
  }

  /** The condition of the patient. */
  String patientCondition() {
    return "identifier=%s|%s".formatted(Patients.SYSTEM, name);
  }

  /** The result as an entry. */
  String entry(int urn, String observation) {
    return Bundles.create(urn(urn), "Observation", condition(), observation);
  }

  /** The patient as an entry. */
  String patientEntry(int urn) {
    return Bundles.create(urn(urn), "Patient", patientCondition(), Patients.json(name));
  }

  /** Both, the result after the patient. */
  String transaction() {
    return Bundles.transaction(patientEntry(1), entry(2, observation(urn(1))));
  }

  /** The result alone, in XML. */
  String xmlTransaction(String patient) {
    return """
        <Bundle xmlns="http://hl7.org/fhir"><type value="transaction"/><entry>
         <fullUrl value="%s"/>
         <resource><Observation><text><status value="additional"/>
           <div xmlns="http://www.w3.org/1999/xhtml">High</div></text>
           <identifier><system value="%s"/><value value="%s"/></identifier>
           <status value="final"/><code><text value="a score"/></code>
           <subject><reference value="%s"/></subject>
           <effectiveDateTime value="2020-07-01"/>
           <valueQuantity><value value="7.0"/><unit value="points"/></valueQuantity>
         </Observation></resource>
         <request><method value="POST"/><url value="Observation"/><ifNoneExist value="%s"/></request>
        </entry></Bundle>
        """
        .formatted(urn(2), RESULTS, name, patient, condition());
  }
}
