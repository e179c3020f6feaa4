package org.sarcomafhir.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomafhir.support.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables, on the database of the run. */
class SchemaIT {

  private static final String MIGRATIONS = "SELECT COUNT(*) FROM \"FLY_HFJ_MIGRATION\"";

  private HikariDataSource dataSource;
  private DatabaseKind kind;

  private void open(Path folder, String template) {
    Database database = Database.of(TestDatabase.url(folder, template), new DataProperties(folder));
    kind = database.kind();
    dataSource = new HikariDataSource();
    dataSource.setJdbcUrl(database.url());
    dataSource.setUsername(kind == DatabaseKind.H2 ? "sa" : TestDatabase.USER);
    dataSource.setPassword(kind == DatabaseKind.H2 ? "" : TestDatabase.USER);
  }

  @BeforeEach
  void open(@TempDir Path folder) {
    open(folder, "");
  }

  @AfterEach
  void close() {
    dataSource.close();
  }

  @Test
  void makesTheTablesOnce() throws SQLException {
    new Schema(dataSource, kind).migrate();
    JdbcTemplate database = new JdbcTemplate(dataSource);
    Long migrations = database.queryForObject(MIGRATIONS, Long.class);

    new Schema(dataSource, kind).migrate();

    assertThat(database.queryForList("SELECT RES_ID FROM HFJ_RESOURCE")).isEmpty();
    assertThat(database.queryForObject(MIGRATIONS, Long.class)).isEqualTo(migrations).isPositive();
  }

  @Test
  void leavesTheDatabaseOfANewerReleaseAlone() throws SQLException {
    new Schema(dataSource, kind).migrate();
    JdbcTemplate database = new JdbcTemplate(dataSource);
    database.update(
        """
        INSERT INTO "FLY_HFJ_MIGRATION"
          ("installed_rank", "version", "description", "type", "script", "checksum",
           "installed_by", "installed_on", "execution_time", "success")
        VALUES (99999, '99.0.0.20990101.1', 'of later years', 'JDBC', 'x', 1, 'x', CURRENT_TIMESTAMP, 1, TRUE)
        """);

    assertThatThrownBy(() -> new Schema(dataSource, kind).migrate())
        .isInstanceOf(UnfitDatabaseException.class)
        .hasMessageContaining("99.0.0.20990101.1");
  }

  @Test
  void keepsPlanningOfJoinsShort() throws SQLException {
    assumeTrue(TestDatabase.isPostgresql(), "H2 keeps no such statistics");
    Schema schema = new Schema(dataSource, kind);

    schema.migrate();
    schema.migrate();

    assertThat(
            new JdbcTemplate(dataSource)
                .queryForList(
                    """
                    SELECT attstattarget FROM pg_attribute WHERE attrelid = 'hfj_res_link'::regclass
                    AND attname IN ('src_resource_id', 'target_resource_id')
                    """,
                    Integer.class))
        .containsExactly(500, 500);
  }

  @Test
  void refusesAnotherEncoding(@TempDir Path folder) {
    assumeTrue(TestDatabase.isPostgresql(), "H2 knows one encoding only");
    close();
    open(folder, " ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");

    assertThatThrownBy(() -> new Schema(dataSource, kind).migrate())
        .isInstanceOf(UnfitDatabaseException.class)
        .hasMessageContaining("LATIN1");
  }
}
