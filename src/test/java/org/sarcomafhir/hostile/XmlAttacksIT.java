package org.sarcomafhir.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomafhir.hostile.Hostile.patient;
import static org.sarcomafhir.hostile.Hostile.xmlPatient;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Entities, document types and what else XML brings along. */
@ExtendWith(HostileFamily.class)
class XmlAttacksIT {

  private static final String FILE = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";

  private static String bomb() {
    return "<!DOCTYPE a [<!ENTITY a0 \"aaaaaaaaaa\">"
        + IntStream.range(1, 10)
            .mapToObj(i -> "<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)))
            .collect(Collectors.joining())
        + "]>";
  }

  private static List<String> documents() {
    return List.of(
        FILE + xmlPatient("<name><text value='&x;'/></name>"),
        FILE + xmlPatient("<name>&x;</name>"),
        bomb() + xmlPatient("<name><text value='&a9;'/></name>"),
        "<!DOCTYPE Patient SYSTEM 'http://127.0.0.1:9/a.dtd'>" + xmlPatient(""),
        "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/a'> %p;]>" + xmlPatient(""),
        xmlPatient(
            "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd' parse='text'/>"),
        "<?xml-stylesheet href='javascript:alert(1)'?>" + xmlPatient("<active value='true'/>"),
        xmlPatient("<name><text value='&undeclared;'/></name>"),
        xmlPatient("<name><text value='a&#0;'/></name>"),
        xmlPatient("<active value='true' value='false'/>"),
        "<Patient xmlns='http://evil.example'><active value='true'/></Patient>",
        "<Patient xmlns='http://hl7.org/fhir' %s/>"
            .formatted(
                IntStream.range(0, 5_000)
                    .mapToObj("a%d='1'"::formatted)
                    .collect(Collectors.joining(" "))),
        "<Patient");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void refused(String document) {
    Hostile.post("/Patient", Hostile.XML, document).isRefused();
    Hostile.post("", Hostile.XML, document).isRefused();
    Hostile.post("/Patient/x/$meta-add", Hostile.XML, document).isRefused();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void refusedByOrAnswerOfValidate(String document) {
    Hostile.post("/Patient/$validate", Hostile.XML, document).isAnswered();
  }

  @Test
  void inPatches() {
    String id = Hostile.post("/Patient", patient(", \"gender\": \"female\"")).value("id");
    String type = "application/xml-patch+xml";
    String replace =
        "<diff xmlns:f='http://hl7.org/fhir'><replace sel='f:Patient/f:gender/@value'>%s</replace></diff>";

    Hostile.patch("/Patient/" + id, type, FILE + replace.formatted("&x;"))
        .isRefusedAs("not-readable");
    Hostile.patch("/Patient/" + id, type, bomb() + replace.formatted("&a9;"))
        .isRefusedAs("not-readable");
    Hostile.patch("/Patient/" + id, type, "<diff").isRefusedAs("not-readable");
    for (String faulty : List.of("(((", "f:Patient/f:nope/@value", "f:Patient")) {
      Hostile.patch(
              "/Patient/" + id,
              type,
              "<diff xmlns:f='http://hl7.org/fhir'><remove sel='%s'/></diff>".formatted(faulty))
          .isRefusedAs("patch-failed");
    }
    Hostile.patch("/Patient/" + id, type, replace.formatted("nonsense")).isRefused();
    Hostile.patch("/Patient/" + id, type, replace.formatted("male")).isAccepted();
    assertThat(Hostile.get("/Patient/" + id).value("gender")).isEqualTo("male");
  }

  @Test
  void inNarratives() {
    // another file, because the answer shows the value that was sent
    for (String entities : List.of(FILE.replace("/etc/passwd", "/proc/version"), bomb())) {
      String div =
          (entities + "<div xmlns='http://www.w3.org/1999/xhtml'>&x;&a9;</div>")
              .replace("\"", "\\\"");
      Hostile.post(
              "/Patient",
              patient(", \"text\": {\"status\": \"generated\", \"div\": \"%s\"}".formatted(div)))
          .isRefused()
          .lacks("Linux version");
    }
  }

  @Test
  void characterReferencesAreText() {
    Answer created =
        Hostile.post(
                "/Patient",
                Hostile.XML,
                xmlPatient("<name><text value='a&amp;b&lt;&#228;&#x1F600;'/></name>"))
            .isAccepted();
    assertThat(Hostile.get("/Patient/" + created.value("id")).value("name[0].text"))
        .isEqualTo("a&b<ä😀");
  }
}
