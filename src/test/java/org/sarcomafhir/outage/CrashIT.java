package org.sarcomafhir.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomafhir.support.ServerProcess;
import org.sarcomafhir.support.TestDatabase;

/**
 * SIGKILL of the server while Bundles come in, and a full disk. The system property {@code
 * crash.rounds} says how often it is killed, {@code crash.bundles} after how many acknowledgements.
 */
class CrashIT {

  private static final int ROUNDS = Integer.getInteger("crash.rounds", 1);
  private static final int BUNDLES = Integer.getInteger("crash.bundles", 2);
  private static final int SENDERS = 2;

  /** Enough for some Bundles and not for many. */
  private static final long ROOM = 1 << 20;

  @TempDir private static Path data = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private static ServerProcess server;

  @BeforeAll
  static void start() throws Exception {
    server = ServerProcess.start(data).awaitReady();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String base() {
    return server.root() + "/fhir";
  }

  @Test
  void losesNothingItAcknowledgedWhenItIsKilled() throws Exception {
    Map<String, Load.Answer> answers = new HashMap<>();
    for (int round = 1; round <= ROUNDS; round++) {
      Load load = Load.start("killed-" + round, SENDERS, CrashIT::base);
      try {
        load.await(BUNDLES, Load.Answer::isAcknowledged);
        load.stop();
        server.kill();
      } finally {
        load.finish();
      }
      answers.putAll(load.answers());
      server = ServerProcess.start(data).awaitReady();
      Stored.check(base(), answers);
    }
  }

  @Test
  void storesWholeBundlesOnAFullDiskAndGoesOnWhenThereIsRoom() throws Exception {
    assumeFalse(TestDatabase.isPostgresql(), "PostgreSQL keeps its files: OutageIT fills its disk");
    assumeTrue(FileSizeLimit.isPossible(), "needs prlimit, of Linux");
    List<ProcessHandle> limited = List.of(server.handle());
    Load load = Load.start("full", SENDERS, CrashIT::base);
    try {
      load.await(1, Load.Answer::isAcknowledged);
      FileSizeLimit.set(limited, Files.size(data.resolve("sarcoma.mv.db")) + ROOM);
      load.await(3, answer -> !answer.isAcknowledged());
      FileSizeLimit.lift(limited);
      load.await(3, Load.Answer::isAcknowledged);
    } finally {
      load.finish();
    }

    assertThat(load.answers().values())
        .extracting(Load.Answer::code)
        .isSubsetOf("", "storage-full", "database-unavailable", "outcome-unknown");
    Stored.check(base(), load.answers());
  }
}
