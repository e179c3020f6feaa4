package org.sarcomafhir.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomafhir.hostile.Hostile.patient;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.support.Bundles;

/** Resources that refer to themselves, to each other in rings, or hold each other. */
@ExtendWith(HostileFamily.class)
class CircularReferencesIT {

  private static String entry(int number, String type, String members) {
    return "{\"fullUrl\": \"%s\", \"resource\": {\"resourceType\": \"%s\", %s}, \"request\": {\"method\": \"POST\", \"url\": \"%s\"}}"
        .formatted(Bundles.urn(number), type, members, type);
  }

  private static String observation(int number, int member) {
    return entry(
        number,
        "Observation",
        "\"status\": \"final\", \"code\": {\"text\": \"x\"}, \"hasMember\": [{\"reference\": \"%s\"}]"
            .formatted(Bundles.urn(member)));
  }

  @Test
  void anEntryThatRefersToItself() {
    Answer answer = Hostile.post("", Bundles.transaction(observation(1, 1))).isAccepted();
    String location = answer.value("entry[0].response.location").replaceAll("/_history.*", "");
    Answer read = Hostile.get("/" + location).isAccepted();
    assertThat(read.value("hasMember[0].reference")).isEqualTo(location);
    Hostile.get(
            "/Observation?_id="
                + read.value("id")
                + "&_include:iterate=Observation:has-member&_revinclude:iterate=Observation:has-member")
        .isAccepted();
  }

  @Test
  void rings() {
    String[] ring =
        IntStream.range(0, 40).mapToObj(i -> observation(i, (i + 1) % 40)).toArray(String[]::new);
    Hostile.post("", Bundles.transaction(ring)).isAccepted();
    Hostile.post(
            "",
            Bundles.transaction(
                entry(
                    1,
                    "Organization",
                    "\"name\": \"a\", \"partOf\": {\"reference\": \"%s\"}"
                        .formatted(Bundles.urn(2))),
                entry(
                    2,
                    "Organization",
                    "\"name\": \"b\", \"partOf\": {\"reference\": \"%s\"}"
                        .formatted(Bundles.urn(1)))))
        .isAccepted();
    Hostile.get(
            "/Organization?name=a&_include:iterate=Organization:partof&_revinclude:iterate=Organization:partof")
        .isAccepted();
  }

  @Test
  void withinAResource() {
    String organization =
        "{\"resourceType\": \"Organization\", \"id\": \"%s\", \"name\": \"x\", \"partOf\": {\"reference\": \"#%s\"}}";
    Hostile.post(
            "/Patient",
            patient(
                ", \"contained\": [%s, %s], \"managingOrganization\": {\"reference\": \"#a\"}"
                    .formatted(organization.formatted("a", "b"), organization.formatted("b", "a"))))
        .isAnswered();
    Hostile.post(
            "/Patient",
            patient(
                ", \"contained\": [%s], \"managingOrganization\": {\"reference\": \"#a\"}"
                    .formatted(organization.formatted("a", "a"))))
        .isAnswered();
  }

  @Test
  void bundlesWithinBundles() {
    String inner = "{\"resourceType\": \"Patient\", \"id\": \"1\"}";
    for (int i = 0; i < 40; i++) {
      inner =
          "{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": [{\"fullUrl\": \"http://a/x/%d\", \"resource\": %s}]}"
              .formatted(i, inner);
    }
    String post = "{\"resource\": %s, \"request\": {\"method\": \"POST\", \"url\": \"Bundle\"}}";
    Hostile.post("", Bundles.transaction(post.formatted(inner))).isRefused();
    Hostile.post(
            "",
            Bundles.transaction(
                post.formatted(Bundles.transaction(entry(1, "Patient", "\"active\": true")))))
        .isRefused();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "\"x\"",
        "[[\"x\"]]",
        "[{}]",
        "[null]",
        "[{\"request\": {\"method\": \"POST\", \"url\": \"\"}}]",
        "[{\"request\": {\"method\": \"GET\"}}]"
      })
  void entriesThatAreNone(String entries) {
    for (String type : new String[] {"transaction", "batch"}) {
      Hostile.post(
              "",
              "{\"resourceType\": \"Bundle\", \"type\": \"%s\", \"entry\": %s}"
                  .formatted(type, entries))
          .isAnswered();
    }
  }
}
