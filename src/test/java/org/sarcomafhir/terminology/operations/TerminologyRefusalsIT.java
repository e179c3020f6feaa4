package org.sarcomafhir.terminology.operations;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.support.TestServer;

/** What the terminology operations do not answer, and what they say instead. */
class TerminologyRefusalsIT {

  private static final String SCT = "http%3A%2F%2Fsnomed.info%2Fsct";
  private static final String UNKNOWN = "Not bundled, not checked: ";
  private static final String DIAGNOSTICS = "issue[0].diagnostics";

  private static ValidatableResponse get(String path) {
    return TestServer.get(path).then();
  }

  @ParameterizedTest
  @CsvSource({
    "422, /ValueSet/$expand?url=http%3A%2F%2Fhl7.org%2Ffhir%2FValueSet/body-site",
    "404, /ValueSet/$expand?url=http%3A%2F%2Fexample.org/none",
    "404, /CodeSystem/$lookup?system=" + SCT + "&code=271737000",
    "404, /CodeSystem/$lookup?system=http%3A%2F%2Fexample.org/none&code=1",
    "422, /CodeSystem/$subsumes?system=http%3A%2F%2Floinc.org&codeA=10476-0&codeB=44650-0",
    "422, /CodeSystem/$subsumes?system=" + SCT + "&codeA=443719001&codeB=271737000",
    "404, /ConceptMap/$translate?system=http%3A%2F%2Floinc.org&code=10476-0&target=http%3A%2F%2Fexample.org",
    "404, /ConceptMap/$translate?url=http%3A%2F%2Fexample.org/none&system=" + SCT + "&code=1"
  })
  void saysWhatIsNotBundled(int status, String request) {
    get(request)
        .statusCode(status)
        .body("resourceType", equalTo("OperationOutcome"))
        .body(DIAGNOSTICS, startsWith(UNKNOWN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ValueSet/$expand",
        "/ValueSet/$expand?url=x&fliter=desmin",
        "/ValueSet/$expand?url=x&count=-1",
        "/ValueSet/$expand?url=x&activeOnly=yes",
        "/CodeSystem/$lookup?code=desmin",
        "/CodeSystem/$validate-code?url=x",
        "/CodeSystem/$subsumes?system=x&codeA=1",
        "/ConceptMap/$translate?code=desmin",
        "/ValueSet/$expand?url=x&url=y",
        "/ValueSet/$expand?url=x&valueSet=y",
        "/CodeSystem/$validate-code?url=x&url=y&code=1"
      })
  void refusesWhatItDoesNotUnderstand(String request) {
    get(request).statusCode(400).body("issue[0].severity", equalTo("error"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ValueSet/$expand; {'resourceType': 'ValueSet', 'compose': {'include': [{'system': 'http://loinc.org', 'filter': [{'property': 'concept', 'value': 'x'}]}]}}",
        "ValueSet/$expand; {'resourceType': 'ValueSet', 'compose': {'include': [{'system': 'http://loinc.org', 'concept': [{'display': 'x'}]}]}}",
        "ValueSet/$expand; {'resourceType': 'Patient'}",
        "ValueSet/$expand; {'resourceType': 'Parameters', 'parameter': [{'name': 'url'}]}",
        "ValueSet/$expand; {'resourceType': 'Parameters', 'parameter': [{'name': 'url', 'valueCoding': {'code': 'x'}}]}",
        "ValueSet/$expand; {'resourceType': 'ValueSett'}",
        "ValueSet/$expand; [1, 2",
        "ValueSet/ihc-result-vs/$validate-code; {'resourceType': 'Parameters', 'parameter': [{'name': 'codeableConcept', 'valueCodeableConcept': {'text': 'x'}}]}",
        "CodeSystem/$lookup; {'resourceType': 'Parameters', 'parameter': [{'name': 'coding', 'valueString': 'x'}]}",
        "CodeSystem/$lookup; {'resourceType': 'Parameters', 'parameter': [{'name': 'coding', 'valueCoding': {'system': 'x'}}]}",
        "ConceptMap/$translate; {'resourceType': 'Parameters', 'parameter': [{'name': 'coding', 'valueCoding': {'system': 'x', 'code': 'y'}}, {'name': 'conceptMap', 'resource': {'resourceType': 'ConceptMap', 'group': [{'source': 'x', 'element': [{'code': 'y', 'target': [{'code': 'z'}]}]}]}}]}"
      })
  void refusesABodyThatMakesNoSense(String operation, String body) {
    TestServer.post("/" + operation, body.replace('\'', '"'))
        .then()
        .statusCode(400)
        .body("resourceType", equalTo("OperationOutcome"))
        .body(DIAGNOSTICS, not(containsString("Exception")));
  }
}
