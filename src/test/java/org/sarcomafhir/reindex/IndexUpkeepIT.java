package org.sarcomafhir.reindex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomafhir.database.OpenDatabase;
import org.sarcomafhir.support.ServerProcess;
import org.sarcomafhir.support.TestDatabase;

/**
 * A database whose search rows are not those of the server that is started on it. Each start is
 * told what rows there are by their absence: rows that are missing and not made anew stay missing.
 */
class IndexUpkeepIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DOSE = "MedicationAdministration";
  private static final String FINDING = "Observation";
  private static final String MADE_ANEW =
      "The search index of MedicationAdministration was made by other definitions";

  @TempDir private Path data = Path.of("");

  /**
   * How much is found.
   *
   * @param versions of all resources, which are to stay as they are
   */
  private record Found(int doses, int findings, int versions) {}

  @Test
  void makesAnewWhatOtherDefinitionsMadeAndGoesOnWhereItWas() throws Exception {
    Found sent = start("The search index of", "Started Application", "--demo");
    assertThat(sent.doses()).isGreaterThan(1);
    assertThat(sent.findings()).isPositive();

    change(without(DOSE), without(FINDING), was(DOSE, "BASIS = 'other'"));
    Found ofOneTypeOnly = start("The search index of Observation", MADE_ANEW);
    assertThat(ofOneTypeOnly).isEqualTo(new Found(sent.doses(), 0, sent.versions()));

    change(without(DOSE), was(DOSE, "DONE_TO = " + first(DOSE)), was(FINDING, "BASIS = ''"));
    Found wentOn = start("Not found by all", MADE_ANEW);
    assertThat(wentOn).isEqualTo(new Found(sent.doses() - 1, sent.findings(), sent.versions()));
    assertThat(unfinished()).isZero();
  }

  private Found start(String notLogged, String logged, String... arguments) throws Exception {
    try (ServerProcess server = ServerProcess.start(data, arguments).awaitReady()) {
      assertThat(server.log()).contains(logged).doesNotContain(notLogged);
      return new Found(
          total(server, DOSE + "?status=completed"),
          total(server, FINDING + "?status=final"),
          total(server, "_history?_count=1"));
    }
  }

  private static int total(ServerProcess server, String search) throws Exception {
    return JSON.readTree(server.get("/fhir/" + search + "&_total=accurate").body())
        .get("total")
        .asInt();
  }

  private static String without(String type) {
    return "DELETE FROM HFJ_SPIDX_TOKEN WHERE RES_ID IN (SELECT RES_ID FROM HFJ_RESOURCE WHERE RES_TYPE = '%s')"
        .formatted(type);
  }

  private static String was(String type, String state) {
    return "UPDATE SARCOMAFHIR_INDEX SET %s WHERE RES_TYPE = '%s'".formatted(state, type);
  }

  private long first(String type) throws SQLException {
    return number("SELECT MIN(RES_ID) FROM HFJ_RESOURCE WHERE RES_TYPE = '%s'".formatted(type));
  }

  private long unfinished() throws SQLException {
    return number("SELECT COUNT(*) FROM SARCOMAFHIR_INDEX WHERE DONE_TO <> -1");
  }

  private long number(String query) throws SQLException {
    try (OpenDatabase database = OpenDatabase.of(options());
        Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      assertThat(found.next()).isTrue();
      return found.getLong(1);
    }
  }

  private void change(String... statements) throws SQLException {
    try (OpenDatabase database = OpenDatabase.of(options());
        Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
      }
    }
  }

  private List<String> options() {
    return TestDatabase.options(data);
  }
}
