package org.sarcomafhir.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sarcomafhir.support.TestFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has become of the Bundles of a {@link Load}. */
final class Stored {

  private static final Logger LOG = LoggerFactory.getLogger(Stored.class);

  /** What was sent, and the record of it that is committed together with it. */
  private static final int WHOLE = TestFiles.uterineResources() + 1;

  private static final String SEARCH =
      "/Patient?identifier=%s-patient&_revinclude=Observation:subject&_revinclude=Condition:subject&_revinclude=Specimen:subject&_revinclude=Procedure:subject&_revinclude=DiagnosticReport:subject&_revinclude=Media:subject&_revinclude=MedicationAdministration:subject&_revinclude=CarePlan:subject&_revinclude=Provenance:target&_count=100";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Stored() {}

  /**
   * Every acknowledged Bundle has to be there whole, every refused one not at all, and none half.
   */
  static void check(String base, Map<String, Load.Answer> answers)
      throws IOException, InterruptedException {
    for (Map.Entry<String, Load.Answer> sent : answers.entrySet()) {
      Load.Answer answer = sent.getValue();
      int entries = entries(base, sent.getKey());
      if (answer.isAcknowledged()) {
        assertThat(entries).as("acknowledged %s", sent).isEqualTo(WHOLE);
      } else if (answer.isUncertain()) {
        assertThat(entries).as("unanswered %s", sent).isIn(0, WHOLE);
      } else {
        assertThat(entries).as("refused %s", sent).isZero();
      }
    }
    LOG.info("Answers by code: {}", byCode(answers));
  }

  private static Map<String, Long> byCode(Map<String, Load.Answer> answers) {
    return answers.values().stream()
        .collect(
            Collectors.groupingBy(
                answer -> answer.status() + " " + answer.code(),
                TreeMap::new,
                Collectors.counting()));
  }

  private static int entries(String base, String patient) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(base + SEARCH.formatted(patient)))
                .header("Cache-Control", "no-cache")
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body()).path("entry").size();
  }
}
