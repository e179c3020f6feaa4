package org.sarcomafhir.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomafhir.hostile.Hostile.batchOf;
import static org.sarcomafhir.hostile.Hostile.observation;
import static org.sarcomafhir.hostile.Hostile.patient;
import static org.sarcomafhir.hostile.Hostile.xmlPatient;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts, numbers, arrays and Bundles of any size. */
@ExtendWith(HostileFamily.class)
class HugeValuesIT {

  private static List<String> numbers() {
    return List.of(
        "1e400",
        "-1e400",
        "1e-400",
        "1e999999999",
        "1e99999999999999999999",
        "9".repeat(100_000),
        "0." + "1".repeat(100_000));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void numbersInABody(String number) {
    Hostile.post("/Observation", observation(number)).isRefusedAs("number-too-large");
    Hostile.post("/Observation/$validate", observation(number)).isRefusedAs("number-too-large");
    Hostile.post("/Patient", patient(", \"multipleBirthInteger\": " + number))
        .isRefusedAs("number-too-large");
    Hostile.patch(
            "/Patient/x",
            "application/json-patch+json",
            "[{\"op\": \"add\", \"path\": \"/multipleBirthInteger\", \"value\": %s}]"
                .formatted(number))
        .isRefusedAs("number-too-large");
  }

  @Test
  void numbersInXml() {
    Hostile.post(
            "/Observation",
            Hostile.XML,
            "<Observation xmlns='http://hl7.org/fhir'><status value='final'/><code><text value='x'/></code><valueQuantity><value value='1e999999999'/></valueQuantity></Observation>")
        .isRefused();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Observation?value-quantity=1e400",
        "Observation?value-quantity=1e999999999",
        "Observation?value-quantity=gt1e-999999999||mg",
        "Observation?code-value-quantity=x$1e999999999",
        "RiskAssessment?probability=1e999999999",
        "Patient?_has:Observation:patient:value-quantity=1e999999999",
        "DiagnosticReport?result.value-quantity=1e999999999"
      })
  void numbersInASearch(String url) {
    Hostile.get("/" + url.replace("|", "%7C")).isRefusedAs("number-too-large");
    Answer batch = Hostile.post("", batchOf(url)).isAccepted();
    assertThat(batch.value("entry[0].response.status")).startsWith("422");
    String query = url.substring(url.indexOf('?') + 1);
    Hostile.post("/" + url.replaceAll("[?].*", "/_search"), Hostile.FORM, query)
        .isRefusedAs("number-too-large");
  }

  @Test
  void numbersInConditions() {
    Hostile.send(
            "PUT",
            "/Observation?value-quantity=1e999999999",
            observation("1").getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "Content-Type",
            Hostile.JSON)
        .isRefusedAs("number-too-large");
    Hostile.send(
            "POST",
            "/Observation",
            observation("1").getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "Content-Type",
            Hostile.JSON,
            "If-None-Exist",
            "value-quantity=1e999999999")
        .isRefusedAs("number-too-large");
  }

  @Test
  void texts() {
    Answer refused =
        Hostile.post(
                "/Patient",
                patient(", \"name\": [{\"text\": \"%s\"}]".formatted("x".repeat(1_500_000))))
            .isRefusedAs("text-too-long");
    assertThat(refused.value("issue[0].expression[0]")).isEqualTo("Patient.name[0].text");
    assertThat(refused.value("issue[0].diagnostics"))
        .contains("1500000 characters")
        .contains("ingest.limits.text");
    Hostile.post(
            "/Patient",
            Hostile.XML,
            xmlPatient("<name><text value='%s'/></name>".formatted("x".repeat(1_500_000))))
        .isRefusedAs("text-too-long");
    Hostile.post("/Patient", patient(", \"%s\": 1".formatted("x".repeat(1_000_000)))).isRefused();
  }

  @Test
  void anAttachmentMayBeLonger() {
    String data = "AAAA".repeat(350_000);
    Answer created =
        Hostile.post(
                "/Patient",
                patient(
                    ", \"photo\": [{\"contentType\": \"image/png\", \"data\": \"%s\"}]"
                        .formatted(data)))
            .isAccepted();

    assertThat(Hostile.get("/Patient/" + created.value("id")).value("photo[0].data"))
        .isEqualTo(data);
  }

  @Test
  void valuesOfOneElement() {
    String names = String.join(",", Collections.nCopies(20_000, "{\"text\": \"n\"}"));
    Answer refused =
        Hostile.post("/Patient", patient(", \"name\": [%s]".formatted(names)))
            .isRefusedAs("too-many-values");
    assertThat(refused.value("issue[0].expression[0]")).isEqualTo("Patient.name[2000]");
    assertThat(refused.value("issue[0].diagnostics")).contains("ingest.limits.values");
    Hostile.post(
            "/Patient", Hostile.XML, xmlPatient("<name><text value='n'/></name>".repeat(20_000)))
        .isRefusedAs("too-many-values");
    Hostile.post(
            "/Patient",
            patient(
                IntStream.range(0, 1_000)
                    .mapToObj(i -> ", \"a%d\": [%s]".formatted(i, "0,".repeat(600) + "0"))
                    .collect(Collectors.joining())))
        .isRefusedAs("too-many-values");
  }

  @Test
  void containedResources() {
    String contained =
        IntStream.range(0, 1_000)
            .mapToObj(
                "{\"resourceType\": \"Organization\", \"id\": \"c%d\", \"name\": \"x\"}"::formatted)
            .collect(Collectors.joining(","));
    Hostile.post("/Patient", patient(", \"contained\": [%s]".formatted(contained)))
        .isRefusedAs("too-many-values");
  }

  @ParameterizedTest
  @ValueSource(strings = {"transaction", "batch"})
  void entries(String type) {
    String entry =
        "{\"resource\":{\"resourceType\":\"Patient\"},\"request\":{\"method\":\"POST\",\"url\":\"Patient\"}}";
    Answer refused =
        Hostile.post(
                "",
                "{\"resourceType\": \"Bundle\", \"type\": \"%s\", \"entry\": [%s]}"
                    .formatted(type, String.join(",", Collections.nCopies(10_000, entry))))
            .isRefusedAs("too-many-entries");
    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused.value("issue[0].expression[0]")).isEqualTo("Bundle.entry[2000]");
    assertThat(refused.value("issue[0].diagnostics")).contains("ingest.limits.entries");
  }

  @Test
  void patchesThatDouble() {
    String id = Hostile.post("/Patient", patient("")).value("id");
    String copies =
        String.join(
            ",",
            Collections.nCopies(25, "{\"op\":\"copy\",\"from\":\"\",\"path\":\"/contact/0\"}"));
    Hostile.patch(
            "/Patient/" + id,
            "application/json-patch+json",
            "[{\"op\":\"add\",\"path\":\"/contact\",\"value\":[]},%s]".formatted(copies))
        .isRefusedAs("too-many-values");
  }
}
