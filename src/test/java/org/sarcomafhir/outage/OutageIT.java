package org.sarcomafhir.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.support.DurablePostgresql;

/**
 * PostgreSQL is killed, cut off, silent, busy and full while Bundles come in. The server is never
 * restarted. The system property {@code crash.bundles} says how many are acknowledged before and
 * after each, {@code crash.rounds} how often PostgreSQL is killed.
 */
class OutageIT {

  private static final int ROUNDS = Integer.getInteger("crash.rounds", 1);
  private static final int BUNDLES = Integer.getInteger("crash.bundles", 2);

  /** Length of a file of PostgreSQL's log of writes, which must not be limited. */
  private static final long SEGMENT = 16 << 20;

  private final DurablePostgresql postgresql = ServerBehindNetwork.postgresql();
  private final TcpProxy network = ServerBehindNetwork.network();

  @BeforeAll
  static void assumePostgresql() {
    ServerBehindNetwork.assumeThere();
  }

  /** Something that goes wrong. */
  private interface Outage {
    void happen() throws Exception;
  }

  private static Load during(String name, int senders, Outage begin, String code, Outage end)
      throws Exception {
    Load load = Load.start(name, senders, ServerBehindNetwork::base);
    try {
      load.await(BUNDLES, Load.Answer::isAcknowledged);
      begin.happen();
      try {
        load.await(2, answer -> code.equals(answer.code()));
      } finally {
        end.happen();
      }
      load.await(BUNDLES, Load.Answer::isAcknowledged);
    } finally {
      load.finish();
    }
    Stored.check(ServerBehindNetwork.base(), load.answers());
    return load;
  }

  private static void assertToldOnly(Load load, String... codes) {
    assertThat(load.answers().values())
        .filteredOn(answer -> !answer.isAcknowledged())
        .allSatisfy(
            answer -> {
              assertThat(answer.code()).as(answer.body()).isIn((Object[]) codes);
              assertThat(answer.body()).doesNotContain("Exception", "org.postgresql", "HAPI-");
            });
  }

  @Test
  void losesNothingWhenConnectionsBreak() throws Exception {
    Load load = during("cut", 2, network::cut, "database-unavailable", network::open);

    assertToldOnly(load, "database-unavailable", "outcome-unknown");
  }

  @Test
  void losesNothingWhenTheNetworkFallsSilent() throws Exception {
    Load load = during("silent", 2, network::fallSilent, "database-unavailable", network::open);

    assertToldOnly(load, "database-unavailable", "outcome-unknown");
  }

  @Test
  void losesNothingWhenPostgresqlIsKilled() throws Exception {
    for (int round = 1; round <= ROUNDS; round++) {
      Load load =
          during(
              "killed-" + round, 2, postgresql::kill, "database-unavailable", postgresql::restart);

      assertToldOnly(load, "database-unavailable", "outcome-unknown");
    }
  }

  @Test
  void saysThatItIsBusyWhenConnectionsRunOut() throws Exception {
    try (Connection other = postgresql.connect();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      Load load =
          during(
              "busy",
              8,
              () -> statement.execute("LOCK TABLE hfj_res_ver IN ACCESS EXCLUSIVE MODE"),
              "busy",
              other::rollback);

      assertToldOnly(load, "busy", "database-unavailable", "outcome-unknown");
    }
  }

  @Test
  void storesNothingHalfOnAFullDisk() throws Exception {
    assumeTrue(FileSizeLimit.isPossible(), "needs prlimit, of Linux");
    fillATable();
    try {
      Load load =
          during(
              "full",
              2,
              () -> FileSizeLimit.set(postgresql.processes(), SEGMENT),
              "storage-full",
              () -> FileSizeLimit.lift(postgresql.processes()));

      assertToldOnly(load, "storage-full");
    } finally {
      postgresql.execute("DROP TABLE ballast CASCADE; DROP FUNCTION burden CASCADE");
    }
  }

  /** Each resource makes a table longer that is already as long as files may become. */
  private void fillATable() throws Exception {
    postgresql.execute("CREATE TABLE ballast (text text STORAGE PLAIN)");
    postgresql.execute(
        "INSERT INTO ballast SELECT repeat('x', 8000) FROM generate_series(1, %d)"
            .formatted(SEGMENT / 8192));
    postgresql.execute(
        """
        CREATE FUNCTION burden() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO ballast VALUES (repeat('x', 8000));
          RETURN NEW;
        END $$
        """);
    postgresql.execute(
        "CREATE TRIGGER burden BEFORE INSERT ON hfj_resource FOR EACH ROW EXECUTE FUNCTION burden()");
  }
}
