package org.sarcomafhir.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomafhir.hostile.Hostile.gzip;
import static org.sarcomafhir.hostile.Hostile.patient;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.support.TestServer;

/** Bodies that are not what their headers say, and bodies that unfold. */
@ExtendWith(HostileFamily.class)
class WrongContentIT {

  private static final byte[] PATIENT = patient("").getBytes(StandardCharsets.UTF_8);

  private static Answer zipped(byte[] body, String encoding) {
    return Hostile.send(
        "POST", "/Patient", body, "Content-Type", Hostile.JSON, "Content-Encoding", encoding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "text/html",
        "application/octet-stream",
        "multipart/form-data; boundary=x",
        ";;;",
        "application/fhir+turtle",
        "application/x-turtle",
        Hostile.FORM,
        "application/pdf"
      })
  void otherTypes(String type) {
    Hostile.post("/Patient", type, patient("")).isRefusedAs("content-type-unknown");
    Hostile.post("", type, patient("")).isRefusedAs("content-type-unknown");
    Hostile.patch("/Patient/x", type, "[]").isRefusedAs("content-type-unknown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", Hostile.JSON, "application/octet-stream"})
  void aSearchMustNotLoseItsParameters(String type) {
    Hostile.post("/Patient/_search", type, "gender=male").isRefusedAs("content-type-unknown");
    Hostile.post("/Patient/$validate", "text/plain", patient(""))
        .isRefusedAs("content-type-unknown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/x-turtle", "text/turtle, application/x-turtle;q=0.5"})
  void answersInRdf(String type) {
    assertThat(
            Hostile.send("GET", "/Patient?_count=1", new byte[0], "Accept", type)
                .isRefusedAs("not-supported")
                .status())
        .isEqualTo(406);
    Hostile.send("GET", "/Patient?_format=rdf", new byte[0]).isRefusedAs("not-supported");
    assertThat(
            Hostile.send("GET", "/Patient?_count=1", new byte[0], "Accept", type + ", */*")
                .status())
        .isEqualTo(200);
  }

  @Test
  void noType() {
    Hostile.send("POST", "/Patient", PATIENT).isRefusedAs("content-type-unknown");
    Hostile.send("POST", "/Patient/_search", PATIENT).isRefusedAs("content-type-unknown");
  }

  @Test
  void theOtherType() {
    Hostile.post("/Patient", Hostile.XML, patient("")).isRefused();
    Hostile.post("/Patient", Hostile.JSON, "<Patient xmlns='http://hl7.org/fhir'/>")
        .isRefusedAs("not-readable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/Patient", "", "/Observation"})
  void noBody(String path) {
    Hostile.send("POST", path, new byte[0]).isRefusedAs("body-missing");
    Hostile.post(path, " \n ").isRefusedAs("body-missing");
    Hostile.send("PUT", "/Patient/x", new byte[0], "Content-Type", Hostile.JSON)
        .isRefusedAs("body-missing");
    Hostile.patch("/Patient/x", "application/json-patch+json", "").isRefusedAs("body-missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{}",
        "1e400",
        "\"x\"",
        "[{\"op\": \"nope\"}]",
        "[{\"op\": \"replace\"}]",
        "[null]",
        "[{\"op\": \"remove\", \"path\": \"/nope/1\"}]"
      })
  void patchesThatAreNone(String patch) {
    String id = Hostile.post("/Patient", patient("")).value("id");
    Hostile.patch("/Patient/" + id, "application/json-patch+json", patch).isRefused();
    Hostile.patch("/Patient/" + id, Hostile.JSON, patch).isRefused();
    Hostile.patch("/Patient/" + id, Hostile.JSON, patient("")).isRefusedAs("patch-failed");
    Hostile.patch(
            "/Patient/" + id,
            Hostile.JSON,
            "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"operation\",\"part\":[{\"name\":\"type\",\"valueCode\":\"add\"},{\"name\":\"path\",\"valueString\":\"Patient\"},{\"name\":\"name\",\"valueString\":\"nope\"},{\"name\":\"value\",\"valueString\":\"x\"}]}]}")
        .isRefusedAs("patch-failed");
  }

  @Test
  void bombs() {
    byte[] bomb = gzip(new byte[100_000_000]);
    assertThat(zipped(bomb, "gzip").isRefusedAs("body-too-large").status()).isEqualTo(413);
    zipped(gzip(gzip(new byte[TestServer.MAXIMUM_BODY])), "gzip").isRefused();
    zipped(gzip(gzip(PATIENT)), "gzip, gzip").isRefusedAs("content-type-unknown");
  }

  @Test
  void brokenOnes() {
    byte[] sound = gzip(PATIENT);
    zipped(sound, "gzip").isAccepted();
    zipped(Arrays.copyOf(sound, sound.length - 12), "gzip").isRefusedAs("compressed-body-broken");
    zipped(Arrays.copyOf(sound, 5), "gzip").isRefusedAs("compressed-body-broken");
    zipped(PATIENT, "gzip").isRefusedAs("compressed-body-broken");
    zipped(new byte[0], "gzip").isRefusedAs("compressed-body-broken");
    byte[] wrongSum = sound.clone();
    wrongSum[sound.length - 6] ^= 1;
    zipped(wrongSum, "gzip").isRefusedAs("compressed-body-broken");
    zipped(sound, "deflate").isRefusedAs("content-type-unknown");
    zipped(sound, "identity").isRefused();
    Hostile.post("/Patient", Hostile.JSON, sound).isRefused();
  }

  @Test
  void aCompressedFormWouldLoseItsParameters() {
    Hostile.send(
            "POST",
            "/Patient/_search",
            gzip("gender=male".getBytes(StandardCharsets.UTF_8)),
            "Content-Type",
            Hostile.FORM,
            "Content-Encoding",
            "gzip")
        .isRefusedAs("content-type-unknown");
  }
}
