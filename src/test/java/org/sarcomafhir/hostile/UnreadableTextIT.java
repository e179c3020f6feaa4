package org.sarcomafhir.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomafhir.hostile.Hostile.patient;
import static org.sarcomafhir.hostile.Hostile.xmlPatient;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are no text, text that no resource can hold, and members that hide each other. */
@ExtendWith(HostileFamily.class)
class UnreadableTextIT {

  private static byte[] around(String before, String hex, String after) {
    byte[] middle = HexFormat.of().parseHex(hex);
    byte[] start = before.getBytes(StandardCharsets.UTF_8);
    byte[] end = after.getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[start.length + middle.length + end.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(middle, 0, all, start.length, middle.length);
    System.arraycopy(end, 0, all, start.length + middle.length, end.length);
    return all;
  }

  /** Overlong, truncated, encoded surrogate, never used, five bytes, beyond the last character. */
  @ParameterizedTest
  @ValueSource(strings = {"c0af", "c080", "e282", "eda080", "ff", "f888808080", "f4908080"})
  void bytesThatAreNoUtf8(String hex) {
    Hostile.post(
            "/Patient",
            Hostile.JSON,
            around("{\"resourceType\": \"Patient\", \"name\": [{\"text\": \"", hex, "\"}]}"))
        .isRefusedAs("not-utf8");
    Hostile.post(
            "/Patient",
            Hostile.XML,
            around(
                "<Patient xmlns='http://hl7.org/fhir'><name><text value='",
                hex,
                "'/></name></Patient>"))
        .isRefusedAs("not-utf8");
    Hostile.post(
            "/Patient/$validate",
            Hostile.JSON,
            around("{\"resourceType\": \"Patient\", \"id\": \"", hex, "\"}"))
        .isRefusedAs("not-utf8");
    Hostile.post("/Patient/_search", Hostile.FORM, "name=" + hex.replaceAll("(..)", "%$1"))
        .isRefused();
    Hostile.get("/Patient?name=" + hex.replaceAll("(..)", "%$1")).isRefusedAs("not-utf8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"00", "01", "0b", "1b", "efbfbe"})
  void charactersThatNoTextHolds(String hex) {
    Hostile.post(
            "/Patient",
            Hostile.JSON,
            around("{\"resourceType\": \"Patient\", \"name\": [{\"text\": \"", hex, "\"}]}"))
        .isRefused();
    Hostile.post(
            "/Patient",
            Hostile.XML,
            around(
                "<Patient xmlns='http://hl7.org/fhir'><name><text value='",
                hex,
                "'/></name></Patient>"))
        .isRefused();
    Hostile.get("/Patient?name=" + hex.replaceAll("(..)", "%$1")).isRefused();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\u001b", "\\ud800", "\\udc00\\ud800", "\\ufffe", "\\uffff"})
  void charactersThatJsonCanEscape(String escaped) {
    String body = patient(", \"name\": [{\"text\": \"a%sb\"}]".formatted(escaped));
    assertThat(
            Hostile.post("/Patient", body)
                .isRefusedAs("character-not-allowed")
                .value("issue[0].expression[0]"))
        .isEqualTo("Patient.name[0].text");
    Hostile.post("/Patient/$validate", body).isRefusedAs("character-not-allowed");
    Hostile.post("/Patient", patient(", \"na%sme\": []".formatted(escaped))).isRefused();
    Hostile.patch(
            "/Patient/x",
            "application/json-patch+json",
            "[{\"op\": \"add\", \"path\": \"/name\", \"value\": [{\"text\": \"%s\"}]}]"
                .formatted(escaped))
        .isRefusedAs("character-not-allowed");
    Hostile.post(
            "/Patient/x/$meta-add",
            "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"%s\"}]}"
                .formatted(escaped))
        .isRefusedAs("character-not-allowed");
  }

  @Test
  void otherEncodings() {
    String text = patient(", \"name\": [{\"text\": \"Müller\"}]");
    Hostile.post("/Patient", Hostile.JSON, text.getBytes(StandardCharsets.UTF_16)).isRefused();
    Hostile.post("/Patient", Hostile.JSON, text.getBytes(StandardCharsets.ISO_8859_1))
        .isRefusedAs("not-utf8");
    Hostile.post(
            "/Patient", Hostile.JSON + ";charset=utf-16", text.getBytes(StandardCharsets.UTF_16))
        .isRefusedAs("not-utf8");
    Hostile.post(
            "/Patient", Hostile.JSON + ";charset=iso-8859-1", text.getBytes(StandardCharsets.UTF_8))
        .isRefusedAs("not-utf8");
    Hostile.post("/Patient", Hostile.JSON, "\uFEFF" + text).isRefusedAs("not-readable");
    Hostile.post(
            "/Patient",
            Hostile.XML,
            "<?xml version='1.0' encoding='UTF-16'?>" + xmlPatient("<active value='true'/>"))
        .isAnswered();
    Hostile.post("/Patient", Hostile.XML, "\uFEFF" + xmlPatient("<active value='true'/>"))
        .isRefused();
    assertThat(
            Hostile.post("/Patient", Hostile.JSON + ";charset=\"UTF-8\"", text)
                .isAccepted()
                .value("name[0].text"))
        .isEqualTo("Müller");
  }

  @Test
  void whatUnicodeHoldsComesBack() {
    for (String text : List.of("😀", "a\u202Eb", "e\u0301", "\uFDFA", "\u0085x", "\uD835\uDD38")) {
      Answer created =
          Hostile.post("/Patient", patient(", \"name\": [{\"text\": \"%s\"}]".formatted(text)))
              .isAccepted();
      assertThat(Hostile.get("/Patient/" + created.value("id")).value("name[0].text"))
          .isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"resourceType\": \"Patient\", \"gender\": \"male\", \"gender\": \"female\"}",
        "{\"resourceType\": \"Patient\", \"gender\": \"male\", \"g\\u0065nder\": \"female\"}",
        "{\"resourceType\": \"Patient\", \"resourceType\": \"Observation\"}",
        "{\"resourceType\": \"Patient\", \"name\": [{\"text\": \"a\", \"text\": \"a\"}]}"
      })
  void theSameMemberTwice(String body) {
    Hostile.post("/Patient", body).isRefusedAs("duplicate-key");
    Hostile.post("/Patient/$validate", body).isRefusedAs("duplicate-key");
    Hostile.post(
            "",
            "{\"resourceType\": \"Bundle\", \"type\": \"batch\", \"entry\": [{\"resource\": %s, \"request\": {\"method\": \"POST\", \"url\": \"Patient\"}}]}"
                .formatted(body))
        .isRefusedAs("duplicate-key");
    Hostile.patch(
            "/Patient/x",
            "application/json-patch+json",
            "[{\"op\": \"add\", \"path\": \"/a\", \"value\": %s}]".formatted(body))
        .isRefusedAs("duplicate-key");
    Hostile.post(
            "/Patient/x/$meta-add",
            "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"a\", \"resource\": %s}]}"
                .formatted(body))
        .isRefusedAs("duplicate-key");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{}x",
        "{} {}",
        "nul",
        "{\"a\": 01}",
        "{\"a\": NaN}",
        "{'a': 1}",
        "// x",
        "[1,]"
      })
  void noJson(String body) {
    Hostile.post("/Patient", body).isRefused();
    Hostile.post("", body).isRefused();
    Hostile.post("/Patient/$validate", body).isRefused();
  }
}
