package org.sarcomafhir.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDocumentTest {

  private static final String PATIENT = "<Patient xmlns=\"http://hl7.org/fhir\">%s</Patient>";

  @Test
  void readsTypeAndClaimsFromJson() {
    SourceDocument document =
        SourceDocument.json(
            """
            {"resourceType": "Patient", "meta": {"profile": ["http://a", "http://b"]}}
            """);

    assertThat(document.isJson()).isTrue();
    assertThat(document.resourceType()).isEqualTo("Patient");
    assertThat(document.claimedProfiles()).containsExactly("http://a", "http://b");
  }

  @Test
  void readsTypeAndClaimsFromXml() {
    SourceDocument document =
        SourceDocument.xml(
            PATIENT.formatted(
                "<meta><profile value=\"http://a\"/><profile value=\"http://b\"/></meta>"));

    assertThat(document.isJson()).isFalse();
    assertThat(document.resourceType()).isEqualTo("Patient");
    assertThat(document.claimedProfiles()).containsExactly("http://a", "http://b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7.0", "7", "0.010", "100.00", "12345678901234567890.123456789"})
  void keepsDecimalsAsTheyWereWritten(String number) {
    String text = "{\"value\":%s}".formatted(number);

    assertThat(SourceDocument.json(text).json()).hasToString(text);
  }

  @Test
  void takesNoClaimsFromInnerResources() {
    SourceDocument document =
        SourceDocument.json(
            """
            {"resourceType": "Bundle", "entry": [
              {"resource": {"resourceType": "Patient", "meta": {"profile": ["http://a"]}}}]}
            """);

    assertThat(document.claimedProfiles()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "[]",
        "\"Patient\"",
        "null",
        "{\"resourceType\": \"Patient\"",
        "{\"resourceType\": \"Patient\"} x",
        "{\"resourceType\": \"Patient\"} {}",
        "{\"resourceType\": \"Patient\",}",
        "{'resourceType': 'Patient'}",
        "{\"resourceType\": \"Patient\", \"gender\": \"male\", \"gender\": \"female\"}",
        "{\"resourceType\": \"Patient\", \"name\": [{\"family\": \"A\", \"family\": \"B\"}]}",
        "{\"resourceType\": \"Patient\", \"multipleBirthInteger\": NaN}",
        "{\"resourceType\": \"Patient\", /* comment */ \"active\": true}",
        "<Patient xmlns=\"http://hl7.org/fhir\"/>"
      })
  void refusesWhatIsNoWellFormedJsonObject(String text) {
    assertThatThrownBy(() -> SourceDocument.json(text))
        .isInstanceOf(MalformedDocumentException.class)
        .hasMessageStartingWith("The body is");
  }

  @Test
  void saysWhereTheJsonIsBroken() {
    assertThatThrownBy(() -> SourceDocument.json("{\"resourceType\": \"Patient\",\n  gender: 1}"))
        .hasMessageContaining("line 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "<Patient>", "<Patient></Patient><Patient/>", "{}"})
  void refusesWhatIsNoWellFormedXml(String text) {
    assertThatThrownBy(() -> SourceDocument.xml(text))
        .isInstanceOf(MalformedDocumentException.class);
  }

  @Test
  void doesNotReadFilesThatXmlNames(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String doctype = "<!DOCTYPE Patient [<!ENTITY file SYSTEM \"%s\">]>".formatted(secret.toUri());
    String body = "<meta><profile value=\"http://a\"/></meta><id value=\"1\"/>&file;";

    assertThatThrownBy(() -> SourceDocument.xml(doctype + PATIENT.formatted(body)))
        .isInstanceOf(MalformedDocumentException.class)
        .hasMessageContaining("DOCTYPE")
        .hasMessageNotContaining("secret.txt");
  }

  @Test
  void doesNotExpandXmlEntities() {
    String doctype = "<!DOCTYPE Patient [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";

    assertThatThrownBy(() -> SourceDocument.xml(doctype + PATIENT.formatted("<id value=\"&b;\"/>")))
        .isInstanceOf(MalformedDocumentException.class);
  }

  @Test
  void refusesJsonThatIsNestedVeryDeeply() {
    String text = "{\"a\":".repeat(201) + "1" + "}".repeat(201);

    assertThatThrownBy(() -> SourceDocument.json(text))
        .isInstanceOf(MalformedDocumentException.class)
        .hasMessageContaining("nesting");
  }

  @Test
  void refusesXmlThatIsNestedVeryDeeply() {
    String text = PATIENT.formatted("<a>".repeat(100_000) + "</a>".repeat(100_000));

    assertThatThrownBy(() -> SourceDocument.xml(text))
        .isInstanceOf(MalformedDocumentException.class)
        .hasMessageContaining("nested");
  }

  @Test
  void takesXmlWithManyElementsSideBySide() {
    String text = PATIENT.formatted("<name><family value=\"A\"/></name>".repeat(1000));

    assertThat(SourceDocument.xml(text).resourceType()).isEqualTo("Patient");
  }
}
