package org.sarcomafhir.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomafhir.support.ServerProcess;
import org.sarcomafhir.support.TestFiles;

/**
 * SIGKILL at the moment the acknowledgement has arrived: nothing acknowledged may be missing after
 * the restart. The system property {@code crash.rounds} says how often; {@code mvn verify} takes a
 * short form.
 */
class CrashIT {

  private static final int ROUNDS = Integer.getInteger("crash.rounds", 1);

  /** What was sent, and the record of it that is committed together with it. */
  private static final int ENTRIES = TestFiles.uterineResources() + 1;

  @Test
  void losesNothingItAcknowledged(@TempDir Path data) throws Exception {
    ServerProcess server = ServerProcess.start(data).awaitReady();
    try {
      for (int round = 1; round <= ROUNDS; round++) {
        String bundle = TestFiles.uterineCase().replace("uterine-lms-", "crash-" + round + "-");

        HttpResponse<String> acknowledgement = server.post("/fhir", bundle);
        server.kill();

        assertThat(acknowledgement.statusCode()).as(acknowledgement.body()).isEqualTo(200);
        server = ServerProcess.start(data).awaitReady();
        for (int acknowledged = 1; acknowledged <= round; acknowledged++) {
          assertThere(server, acknowledged);
        }
      }
    } finally {
      server.close();
    }
  }

  private static void assertThere(ServerProcess server, int round) throws Exception {
    String search =
        "/fhir/Patient?identifier=crash-%d-patient&_revinclude=Observation:subject&_revinclude=Condition:subject&_revinclude=Specimen:subject&_revinclude=Procedure:subject&_revinclude=DiagnosticReport:subject&_revinclude=Media:subject&_revinclude=MedicationAdministration:subject&_revinclude=CarePlan:subject&_revinclude=Provenance:target&_count=100"
            .formatted(round);
    JsonPath answer = JsonPath.from(server.get(search).body());
    assertThat(answer.getList("entry")).as("round %d", round).hasSize(ENTRIES);
  }
}
