package org.sarcomafhir.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;

/** A file of H2 in which most pages were written anew, again and again. */
class FileUpkeepTest {

  private static final long LITTLE = 1L << 20;
  private static final int ROWS = 20_000;
  private static final long SUM = (long) ROWS * (ROWS - 1) / 2;

  /** Each has little time. */
  private static final int ROUNDS = 20;

  @TempDir private Path folder = Path.of("");

  @Test
  void givesBackWhatIsUnusedAndKeepsWhatIsStored() throws Exception {
    try (Connection stays = store().getConnection();
        FileUpkeep upkeep = new FileUpkeep(DatabaseKind.H2, store(), LITTLE)) {
      long before = rewriteOften(stays);

      for (int round = 0; round < ROUNDS; round++) {
        upkeep.look();
      }

      assertThat(Files.size(file())).isLessThan(before / 2);
      assertThat(sum(stays)).isEqualTo(SUM);
    }
    try (Connection again = store().getConnection()) {
      assertThat(sum(again)).isEqualTo(SUM);
    }
  }

  @Test
  void leavesAloneWhatIsNotWorthAPause() throws Exception {
    try (Connection stays = store().getConnection();
        FileUpkeep upkeep = new FileUpkeep(DatabaseKind.H2, store(), FileUpkeep.LITTLE)) {
      long before = rewriteOften(stays);

      upkeep.look();

      assertThat(Files.size(file())).isEqualTo(before);
    }
  }

  private DataSource store() {
    JdbcDataSource store = new JdbcDataSource();
    store.setURL(
        Database.of(new DataSourceProperties().getUrl(), new DataProperties(folder)).url());
    store.setUser("sa");
    store.setPassword("");
    return store;
  }

  private Path file() {
    return Database.file(folder);
  }

  /** Returns the size of the file in bytes. */
  private long rewriteOften(Connection connection) throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE T (ID INT PRIMARY KEY, V BIGINT, W INT)");
      statement.execute("CREATE INDEX I ON T (W)");
      statement.execute(
          "INSERT INTO T SELECT X - 1, X - 1, 0 FROM SYSTEM_RANGE(1, %d)".formatted(ROWS));
    }
    Random random = new Random(1);
    connection.setAutoCommit(false);
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE T SET W = ? WHERE ID = ?")) {
      for (int i = 0; i < 100; i++) {
        for (int j = 0; j < 100; j++) {
          update.setInt(1, random.nextInt());
          update.setInt(2, random.nextInt(ROWS));
          update.addBatch();
        }
        update.executeBatch();
        connection.commit();
      }
    }
    return Files.size(file());
  }

  private static long sum(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet sum = statement.executeQuery("SELECT SUM(V) FROM T")) {
      sum.next();
      return sum.getLong(1);
    }
  }
}
