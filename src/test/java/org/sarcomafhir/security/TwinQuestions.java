package org.sarcomafhir.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.function.Function;

/**
 * Questions put twice: about something of another sender, and about something that there is not.
 * Both have to be answered alike, word by word.
 */
final class TwinQuestions {

  static final String SECRET = "Canary-9052";
  static final Sender LAB = Sender.fresh("spy");
  static final Sender OTHER = Sender.fresh("victim");

  private static final String FAMILY = "Family-4711";

  static final String FOREIGN =
      OTHER.create(
          "Patient",
          Sender.patient("1-" + FAMILY, FAMILY)
              .replaceFirst("\\{", "{\"address\": [{\"text\": \"" + SECRET + "\"}],"));
  static final String FOREIGN_OBSERVATION =
      OTHER.create("Observation", secret(Sender.observation(FAMILY, FOREIGN)));
  static final String OWN = LAB.create("Patient", Sender.patient("own", "Own"));
  static final String OWN_OBSERVATION = LAB.create("Observation", Sender.observation("own", OWN));

  private static final String DELETED = OTHER.create("Patient", Sender.patient("gone", "Gone"));

  static {
    OTHER.submits().delete("/" + DELETED).then().statusCode(200);
    for (String path : List.of("/Patient?name=" + FAMILY, "/Observation?subject=" + FOREIGN)) {
      assertThat(OTHER.submits().get(path).jsonPath().getInt("total")).as(path).isEqualTo(1);
    }
  }

  private TwinQuestions() {}

  /**
   * What a request is about.
   *
   * @param patient reference of a patient
   * @param observation reference of an observation
   * @param number identifier of a patient
   * @param family name of a patient
   */
  record Thing(String patient, String observation, String number, String family) {}

  /** The resource with a word in it that nobody else may read. */
  static String secret(String resource) {
    return resource.replaceFirst("\\{", "{\"note\": [{\"text\": \"" + SECRET + "\"}],");
  }

  static Thing there() {
    return new Thing(FOREIGN, FOREIGN_OBSERVATION, "1-" + FAMILY, FAMILY);
  }

  static Thing gone() {
    return new Thing(DELETED, FOREIGN_OBSERVATION, "1-Vanish-1234", "Vanish-1234");
  }

  static Thing missing() {
    return new Thing(
        "Patient/00000000-0000-4000-8000-000000000000",
        "Observation/00000000-0000-4000-8000-000000000001",
        "1-Absent-0000",
        "Absent-0000");
  }

  static String fill(String template, Thing thing) {
    return template.formatted(thing.patient(), thing.observation(), thing.number(), thing.family());
  }

  /** The answer, without what differs because it repeats the question or says the time. */
  private static String said(Response answer, Thing thing) {
    String text = answer.statusCode() + "\n" + answer.header("ETag") + "\n" + answer.asString();
    for (String asked :
        List.of(thing.patient(), thing.observation(), thing.number(), thing.family())) {
      text = text.replace(asked, "X").replace(asked.substring(asked.indexOf('/') + 1), "X");
    }
    return text.replaceAll("\"last(Updated|Modified)\": *\"[^\"]*\"", "")
        .replaceAll("Took \\d+ms", "")
        .replaceAll("\"id\": *\"[0-9a-f-]{36}\"", "")
        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "U")
        .replaceAll("(Patient/|name=)[^\"\\\\]{1,12}[.]{3}", "X...")
        .replaceAll("%[0-9A-F]{2}", "%");
  }

  static void sameAnswer(String name, Function<Thing, Response> request) {
    String nothing = said(request.apply(missing()), missing());
    for (Thing thing : List.of(there(), gone())) {
      Response answer = request.apply(thing);
      assertThat(said(answer, thing)).as(name).isEqualTo(nothing);
      assertThat(answer.statusCode()).as(name).isLessThan(500);
      assertThat(answer.asString() + answer.headers()).as(name).doesNotContain(SECRET);
    }
  }
}
