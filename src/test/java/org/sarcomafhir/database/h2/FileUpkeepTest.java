package org.sarcomafhir.database.h2;

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
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomafhir.database.DataProperties;
import org.sarcomafhir.database.Database;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** A file of H2 in which pages are written anew, again and again. */
class FileUpkeepTest {

  private static final int ROWS = 20_000;
  private static final long SUM = (long) ROWS * (ROWS - 1) / 2;
  private static final int COMMITS = 150;
  private static final int CHANGES = 30;

  @TempDir private Path folder = Path.of("");

  @Test
  void keepsTheFileSmallAndWhatIsStored() throws Exception {
    JdbcDataSource left = database("left");
    JdbcDataSource kept = database("kept");
    try (Connection leftOpen = left.getConnection();
        Connection keptOpen = kept.getConnection();
        FileUpkeep upkeep = new FileUpkeep(kept)) {
      rewriteOften(leftOpen, () -> {});
      rewriteOften(keptOpen, upkeep::look);

      assertThat(size("kept")).isLessThan(size("left") / 2);
      assertThat(sum(keptOpen)).isEqualTo(SUM);
    }
    try (Connection again = kept.getConnection()) {
      assertThat(sum(again)).isEqualTo(SUM);
    }
  }

  @Test
  void restsAfterAFailure() {
    Away away = new Away();
    try (FileUpkeep upkeep = new FileUpkeep(away)) {
      upkeep.look();
      upkeep.look();
    }

    assertThat(away.asked).isEqualTo(1);
  }

  /** A database that does not answer. */
  private static final class Away extends AbstractDataSource {

    private int asked;

    @Override
    public Connection getConnection() throws SQLException {
      asked++;
      throw new SQLException("away");
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return getConnection();
    }
  }

  private JdbcDataSource database(String name) {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL(Database.of(null, new DataProperties(folder.resolve(name))).url());
    database.setUser("sa");
    database.setPassword("");
    return database;
  }

  /** In bytes. */
  private long size(String name) throws IOException {
    return Files.size(Database.file(folder.resolve(name)));
  }

  private static void rewriteOften(Connection connection, Runnable afterEach) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      // H2 does not use a place again for 45 seconds otherwise
      statement.execute("SET RETENTION_TIME 0");
      statement.execute("CREATE TABLE T (ID INT PRIMARY KEY, V BIGINT, W INT)");
      statement.execute("CREATE INDEX I ON T (W)");
      statement.execute(
          "INSERT INTO T SELECT X - 1, X - 1, X FROM SYSTEM_RANGE(1, %d)".formatted(ROWS));
    }
    Random random = new Random(1);
    connection.setAutoCommit(false);
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE T SET W = ? WHERE ID = ?")) {
      for (int i = 0; i < COMMITS; i++) {
        for (int j = 0; j < CHANGES; j++) {
          update.setInt(1, random.nextInt());
          update.setInt(2, random.nextInt(ROWS));
          update.addBatch();
        }
        update.executeBatch();
        connection.commit();
        afterEach.run();
      }
    }
  }

  private static long sum(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet sum = statement.executeQuery("SELECT SUM(V) FROM T")) {
      sum.next();
      return sum.getLong(1);
    }
  }
}
