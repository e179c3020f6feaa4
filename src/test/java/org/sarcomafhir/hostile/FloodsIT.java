package org.sarcomafhir.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomafhir.hostile.Hostile.batchOf;
import static org.sarcomafhir.hostile.Hostile.patient;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions, URLs and headers that ask for too much. */
@ExtendWith(HostileFamily.class)
class FloodsIT {

  private static String many(int count, String each, String between) {
    return IntStream.range(0, count)
        .mapToObj(i -> each.replace("#", Integer.toString(i)))
        .collect(Collectors.joining(between));
  }

  private static List<String> costly() {
    return List.of(
        "_sort=" + many(200, "name", ","),
        many(200, "_sort=name", "&"),
        "name=" + many(1_000, "n#", ","),
        "_id=" + many(1_000, "n#", ","),
        many(100, "name=a#", "&"),
        many(100, "_include=Patient:organization", "&"),
        many(100, "_revinclude=Observation:subject", "&"),
        "_has:Observation:patient:".repeat(6) + "code=x",
        many(20, "_has:Observation:patient:_has:Observation:has-member:code=x#", "&"),
        "organization.partof.partof.partof.partof.partof.name=x");
  }

  @ParameterizedTest
  @MethodSource("costly")
  void searches(String query) {
    Answer refused = Hostile.get("/Patient?" + query).isRefusedAs("search-too-costly");
    assertThat(refused.value("issue[0].diagnostics"))
        .contains("the most is")
        .contains("search.limits.");
    Hostile.post("/Patient/_search", Hostile.FORM, query).isRefusedAs("search-too-costly");
    Answer batch = Hostile.post("", batchOf("Patient?" + query)).isAccepted();
    assertThat(batch.value("entry[0].response.status")).startsWith("400");
    assertThat(batch.value("entry[0].response.outcome.issue[0].diagnostics"))
        .contains("the most is");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gender=%25",
        "name=_",
        "name=%5C",
        "name:exact=%25",
        "identifier=%7C",
        "_id=%25",
        "name=%00",
        "_count=-1",
        "_count=1e3",
        "_offset=-5",
        "_offset=99999999999",
        "_count=",
        "_filter=(",
        "_sort=",
        "_sort=-",
        "_has:",
        "_has:a:b:c:d=x",
        "_include=",
        "_elements=",
        "_summary=",
        "_lastUpdated=gt%00",
        "birthdate=gt99999",
        "_getpages=x",
        "a",
        "=",
        "&&&",
        "name",
      })
  void valuesThatMeanSomethingElsewhere(String query) {
    Hostile.get("/Patient?" + query).isAnswered();
    Hostile.post("/Patient/_search", Hostile.FORM, query).isAnswered();
    Answer batch = Hostile.post("", batchOf("Patient?" + query)).isAnswered();
    if (batch.status() == 200) {
      assertThat(batch.value("entry[0].response.status")).doesNotStartWith("5");
    }
  }

  @Test
  void wildcardsAreText() {
    String id =
        Hostile.post("/Patient", patient(", \"name\": [{\"text\": \"Wild%card_1\"}]"))
            .isAccepted()
            .value("id");
    assertThat(Hostile.get("/Patient?name=Wild%25card_&_id=" + id).value("total")).isEqualTo("1");
    assertThat(Hostile.get("/Patient?name=W%25d&_id=" + id).value("total")).isEqualTo("0");
  }

  @Test
  void aSortThatMultipliesItselfIsStopped() {
    String names =
        many(500, "{\"text\": \"Flood#\", \"family\": \"f#\", \"given\": [\"g#\"]}", ",");
    Hostile.post(
            "/Patient",
            patient(
                ", \"identifier\": [{\"system\": \"urn:hostile\", \"value\": \"names\"}], \"name\": [%s]"
                    .formatted(names)))
        .isAccepted();

    Answer slow =
        Hostile.get("/Patient?identifier=urn:hostile%7Cnames&_sort=name,family,given,phonetic");
    assertThat(slow.status()).isEqualTo(503);
    assertThat(slow.code()).isEqualTo("search-too-slow");
    assertThat(slow.value("issue[0].diagnostics")).contains("search.limits.time");
  }

  @Test
  void urls() {
    assertThat(
            Hostile.get("/Patient?name=" + "x".repeat(20_000)).isRefusedAs("url-too-long").status())
        .isEqualTo(414);
    Hostile.get("/Patient?name=" + "x".repeat(1_000_000)).isRefused();
    Hostile.get("/Patient?" + many(10_000, "a=#", "&")).isRefused();
    Hostile.get("/Patient/%00").isRefused();
    Hostile.get("/Patient/..%2f..%2fx").isRefused();
    Hostile.get("/Patient/" + "x".repeat(300)).isRefused();
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "abc", "W/\"99999999999999999999\"", "\"\"", "W/", "-1"})
  void versionsThatAreNone(String version) {
    String id = Hostile.post("/Patient", patient("")).value("id");
    String body = patient(", \"id\": \"%s\"".formatted(id));
    Hostile.send(
            "PUT",
            "/Patient/" + id,
            body.getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "Content-Type",
            Hostile.JSON,
            "If-Match",
            version)
        .isRefusedAs("precondition-failed");
    String entry =
        "{\"resource\": %s, \"request\": {\"method\": \"PUT\", \"url\": \"Patient/%s\", \"ifMatch\": \"%s\"}}"
            .formatted(body, id, version.replace("\"", "\\\""));
    Hostile.post("", org.sarcomafhir.support.Bundles.transaction(entry)).isRefused();
    assertThat(
            Hostile.post("", org.sarcomafhir.support.Bundles.batch(entry))
                .isAccepted()
                .value("entry[0].response.status"))
        .startsWith("412");
  }

  @Test
  void headers() {
    String[] thousand =
        Stream.concat(
                IntStream.range(0, 1_000).boxed().flatMap(i -> Stream.of("X-" + i, "y")),
                Stream.of("X", "y"))
            .toArray(String[]::new);
    Hostile.get("/Patient?_count=1", thousand).isRefused();
    Hostile.get("/Patient?_count=1", "X-Long", "y".repeat(100_000)).isRefused();
    Hostile.get(
            "/Patient?_count=1",
            "Accept",
            String.join(",", Collections.nCopies(500, "application/x")))
        .isAnswered();
    Hostile.post("", "application/fhir+json", "").isRefused();
    Hostile.send(
            "POST",
            "",
            batchOf("Patient?_count=1").getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "Content-Type",
            Hostile.JSON,
            "X-Transaction-Semantics",
            "retryCount=5; minRetryDelay=10000")
        .isRefusedAs("not-supported");
  }
}
