package org.sarcomafhir.losses;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LossCheckTest {

  private static List<String> differences(String sent, String stored)
      throws JsonProcessingException {
    return LossCheck.strict().between(ExactJson.read(sent), ExactJson.read(stored)).stream()
        .map(Difference::toString)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "{'given': ['A'], '_given': [{'id': '1'}]}; {'given': ['A']}; lost /_given: [{\"id\":\"1\"}]",
        "{'v': 1.0}; {'v': 1}; changed /v: 1.0 became 1",
        "{'v': 1.00}; {'v': 1.0}; changed /v: 1.00 became 1.0",
        "{'v': 0.10}; {'v': 0.1}; changed /v: 0.10 became 0.1",
        "{'v': '1'}; {'v': 1}; changed /v: \"1\" became 1",
        "{'v': true}; {'v': 'true'}; changed /v: true became \"true\"",
        "{'contained': [{'id': 'a'}]}; {}; lost /contained: [{\"id\":\"a\"}]",
        "{'a': [{'b': 1}, {'b': 2}]}; {'a': [{'b': 1}]}; lost /a/1: {\"b\":2}",
        "{'a': [1]}; {'a': [1, 2]}; added /a/1: 2",
        "{}; {'text': {'status': 'generated'}}; added /text: {\"status\":\"generated\"}",
        "{'a/b': 1}; {}; lost /a~1b: 1",
        "{'a': null}; {}; lost /a: null",
        "{'meta': {'tag': [{'code': 'x'}]}}; {'meta': {}}; lost /meta/tag: [{\"code\":\"x\"}]",
        "{}; {'meta': {'versionId': '1', 'tag': []}}; added /meta/tag: []",
        "{'contained': [{'id': 'a'}]}; {'contained': [{'id': 'b'}]}; changed /contained/0/id: \"a\" became \"b\"",
      })
  void namesWhatIsNotAsItWasSent(String sent, String stored, String expected)
      throws JsonProcessingException {
    assertThat(differences(sent.replace('\'', '"'), stored.replace('\'', '"')))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "{'id': 'mine', 'v': 1.50}; {'v': 1.50, 'id': 'yours'}",
        "{'a': 1, 'b': 2}; {'b': 2, 'a': 1}",
        "{}; {'meta': {'versionId': '1', 'lastUpdated': 'x', 'source': 'y'}, 'id': '1'}",
        "{'meta': {'profile': ['p']}}; {'meta': {'profile': ['p'], 'versionId': '2'}}",
      })
  void passesOverWhatTheServerSets(String sent, String stored) throws JsonProcessingException {
    assertThat(differences(sent.replace('\'', '"'), stored.replace('\'', '"'))).isEmpty();
  }

  @Test
  void holdsArraysToTheirOrder() throws JsonProcessingException {
    assertThat(differences("{\"a\": [\"x\", \"y\"]}", "{\"a\": [\"y\", \"x\"]}"))
        .containsExactly("changed /a/0: \"x\" became \"y\"", "changed /a/1: \"y\" became \"x\"");
  }

  @Test
  void takesARewrittenTextOnlyWhereItIsKnown() throws JsonProcessingException {
    LossCheck check =
        new LossCheck((sent, stored) -> sent.equals("urn:uuid:1") && stored.equals("Patient/9"));

    assertThat(
            check.between(
                ExactJson.read("{\"a\": \"urn:uuid:1\", \"b\": \"urn:uuid:2\"}"),
                ExactJson.read("{\"a\": \"Patient/9\", \"b\": \"Patient/9\"}")))
        .singleElement()
        .hasToString("changed /b: \"urn:uuid:2\" became \"Patient/9\"");
  }
}
