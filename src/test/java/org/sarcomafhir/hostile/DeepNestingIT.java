package org.sarcomafhir.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomafhir.hostile.Hostile.patient;
import static org.sarcomafhir.hostile.Hostile.xmlPatient;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements within elements within elements. */
@ExtendWith(HostileFamily.class)
class DeepNestingIT {

  private static final String CODE = "nested-too-deeply";

  private static String extensions(int levels) {
    return ", \"extension\": ["
        + "{\"url\": \"http://e.org/a\", \"extension\": [".repeat(levels)
        + "{\"url\": \"http://e.org/a\", \"valueBoolean\": true}"
        + "]}".repeat(levels)
        + "]";
  }

  private static String xmlExtensions(int levels) {
    return "<extension url='http://e.org/a'>".repeat(levels)
        + "<valueBoolean value='true'/>"
        + "</extension>".repeat(levels);
  }

  private static String narrative(int levels) {
    return "{\"status\": \"generated\", \"div\": \"<div xmlns='http://www.w3.org/1999/xhtml'>%s x %s</div>\"}"
        .formatted("<b>".repeat(levels), "</b>".repeat(levels));
  }

  @Test
  void upToTheLimitItIsStoredAndReadBack() {
    Answer created = Hostile.post("/Patient", patient(extensions(62))).isAccepted();

    String read = Hostile.get("/Patient/" + created.value("id")).isAccepted().body();

    assertThat(read.split("\"extension\"", -1)).hasSize(64);
    Hostile.post("/Patient", Hostile.XML, xmlPatient(xmlExtensions(60))).isAccepted();
  }

  @ParameterizedTest
  @ValueSource(ints = {63, 100, 5_000, 30_000})
  void nestedExtensions(int levels) {
    Answer answer = Hostile.post("/Patient", patient(extensions(levels))).isRefusedAs(CODE);

    assertThat(answer.value("issue[0].expression[0]")).startsWith("Patient.extension[0].extension");
    assertThat(answer.value("issue[0].diagnostics"))
        .contains("64 levels")
        .contains("line 1")
        .contains("ingest.limits.nesting");
    Hostile.post("/Patient", Hostile.XML, xmlPatient(xmlExtensions(levels))).isRefusedAs(CODE);
    Hostile.post("/Patient/$validate", patient(extensions(levels))).isRefusedAs(CODE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
  void unclosedBrackets(String bracket) {
    Hostile.post("/Patient", bracket.repeat(100_000)).isRefusedAs(CODE);
    Hostile.post("/Patient/$validate", bracket.repeat(100_000)).isRefusedAs(CODE);
  }

  @Test
  void unclosedTags() {
    Hostile.post("/Patient", Hostile.XML, "<a>".repeat(100_000)).isRefusedAs(CODE);
  }

  @Test
  void itemsOfAQuestionnaire() {
    String items = "{\"linkId\":\"1\",\"item\":[".repeat(500) + "]}".repeat(500);
    Hostile.post(
            "/QuestionnaireResponse",
            "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",\"item\":[%s]}"
                .formatted(items))
        .isRefusedAs(CODE);
  }

  @Test
  void containedWithinContained() {
    String resource = "{\"resourceType\": \"Patient\", \"id\": \"a\"}";
    for (int i = 0; i < 50; i++) {
      resource =
          "{\"resourceType\":\"Patient\",\"id\":\"a\",\"contained\":[%s]}".formatted(resource);
    }
    Hostile.post("/Patient", resource).isRefusedAs(CODE);
    Hostile.post(
            "/Patient",
            Hostile.XML,
            xmlPatient("<contained><Patient>".repeat(30) + "</Patient></contained>".repeat(30)))
        .isRefusedAs(CODE);
  }

  @Test
  void parametersOfOperations() {
    String parts = "{\"name\":\"x\",\"part\":[".repeat(300) + "]}".repeat(300);
    String body = "{\"resourceType\":\"Parameters\",\"parameter\":[%s]}".formatted(parts);
    Hostile.post("/Patient/$validate", body).isRefusedAs(CODE);
    Hostile.post("/Patient/x/$meta-add", body).isRefusedAs(CODE);
  }

  @Test
  void narratives() {
    Hostile.post("/Patient", patient(", \"text\": " + narrative(20_000))).isRefused();
    Hostile.post("/Patient", Hostile.XML, xmlPatient("<text><div>" + "<b>".repeat(20_000)))
        .isRefusedAs(CODE);
  }

  @Test
  void patches() {
    String id = Hostile.post("/Patient", patient("")).value("id");
    String add = "[{\"op\": \"add\", \"path\": \"/%s\", \"value\": %s}]";
    String json = "application/json-patch+json";

    Hostile.patch("/Patient/" + id, json, add.formatted("extension", "[".repeat(5_000)))
        .isRefusedAs(CODE);
    Hostile.patch("/Patient/" + id, json, add.formatted("text", narrative(20_000))).isRefused();
    Hostile.patch("/Patient/" + id, json, add.formatted("a", patient(extensions(300))))
        .isRefusedAs(CODE);
    Hostile.patch(
            "/Patient/" + id,
            Hostile.JSON,
            "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"operation\",\"part\":[{\"name\":\"type\",\"valueCode\":\"replace\"},{\"name\":\"path\",\"valueString\":\"%s\"},{\"name\":\"value\",\"valueCode\":\"male\"}]}]}"
                .formatted("(".repeat(5_000)))
        .isRefused();
    assertThat(Hostile.get("/Patient/" + id).value("meta.versionId")).isEqualTo("1");
  }
}
