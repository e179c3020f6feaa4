package org.sarcomafhir.commandline.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.losses.ExactJson;

class EndpointTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://192.0.2.1/fhir",
        "http://[2001:db8::1]:8080/fhir",
        "http://127.0.0.1.example.invalid/fhir",
        "ftp://127.0.0.1/",
        "/fhir",
      })
  void refusesToSendRecordsInTheClear(String url) {
    assertThatThrownBy(() -> Endpoint.of(url, false)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://127.0.0.1:8080/fhir/", "http://[::1]/fhir", "https://192.0.2.1/fhir"})
  void sendsToThisMachineAndThroughTls(String url) {
    assertThat(Endpoint.of(url, false).base()).endsWith("/fhir");
  }

  @Test
  void sendsInTheClearWhenTold() {
    assertThat(Endpoint.of("http://192.0.2.1/fhir", true).at("Patient/1"))
        .hasToString("http://192.0.2.1/fhir/Patient/1");
  }

  @Test
  void knowsWhatAServerWritesForReferences() throws Exception {
    Rewriting rewriting =
        new Rewriting(
            ExactJson.read(
                "{\"entry\": [{\"fullUrl\": \"urn:uuid:1\", \"resource\": {\"resourceType\": \"Patient\"}}, {\"fullUrl\": \"urn:uuid:2\"}]}"),
            ExactJson.read(
                "{\"entry\": [{\"response\": {\"location\": \"http://x/fhir/Patient/9/_history/1\"}}, {\"response\": {}}]}"));

    assertThat(rewriting.test("urn:uuid:1", "Patient/9")).isTrue();
    assertThat(rewriting.test("urn:uuid:1", "Patient/8")).isFalse();
    assertThat(rewriting.test("urn:uuid:2", "Patient/9")).isFalse();
    assertThat(rewriting.test("Patient?identifier=a|b", "Patient/8")).isTrue();
    assertThat(rewriting.test("Patient?identifier=a|b", "Group/8")).isFalse();
    assertThat(rewriting.test("is this so?", "is this so")).isFalse();
  }
}
