package org.sarcomafhir.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database in a file, as the server opens it. That it survives a kill is tested by killing. */
class WrittenCommitsTest {

  private static final String USER = "sa";

  @TempDir private Path folder = Path.of("");

  @Test
  void haveNothingLeftToWriteWhenTheyReturn() throws SQLException {
    try (Connection connection = new WrittenCommits(h2()).getConnection(USER, "")) {
      change(connection);
      assertThat(file(connection).hasUnsavedChanges()).isTrue();

      connection.commit();

      assertThat(file(connection).hasUnsavedChanges()).isFalse();
    }
  }

  @Test
  void comeBeforeNumbersOfASequenceAreUsed() throws SQLException {
    try (Connection connection = new WrittenCommits(h2()).getConnection(USER, "")) {
      change(connection);
      try (Statement statement = connection.createStatement()) {
        statement.execute("CREATE SEQUENCE S CACHE 1");
      }
      try (PreparedStatement next = connection.prepareStatement("select next value for S");
          ResultSet number = next.executeQuery()) {
        assertThat(number.next()).isTrue();
        assertThat(file(connection).hasUnsavedChanges()).isFalse();
      }
    }
  }

  @Test
  void areNotWrittenAtOnceByH2Alone() throws SQLException {
    try (Connection connection = h2().getConnection(USER, "")) {
      change(connection);
      // the background writer may come in between
      for (int i = 0; i < 100; i++) {
        connection.commit();
        if (file(connection).hasUnsavedChanges()) {
          return;
        }
        insert(connection);
      }
    }
    assertThat(false).as("a commit that was delayed").isTrue();
  }

  @Test
  void leaveTheWriterInPlaceThatGivesSpaceBack() throws SQLException {
    try (Connection before = earlier().getConnection(USER, "")) {
      assertThat(file(before).getAutoCommitDelay()).isZero();
    }
    try (Connection connection = new WrittenCommits(h2()).getConnection(USER, "")) {
      assertThat(file(connection).getAutoCommitDelay()).isPositive();
      assertThat(Thread.getAllStackTraces().keySet())
          .anyMatch(thread -> thread.getName().startsWith("MVStore background writer"));
    }
  }

  @Test
  void passOnWhatTheDatabaseRefuses() throws SQLException {
    try (Connection connection = new WrittenCommits(h2()).getConnection(USER, "");
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("SELECT nothing"))
          .isInstanceOf(SQLException.class);
      try (ResultSet one = statement.executeQuery("SELECT 1")) {
        assertThat(one.next()).isTrue();
      }
    }
  }

  private DataSource h2() {
    return source(Database.of(null, new DataProperties(folder)).url());
  }

  /** As releases before opened it; H2 remembers that in the file. */
  private DataSource earlier() {
    return source("jdbc:h2:async:" + folder.resolve("sarcoma") + ";WRITE_DELAY=0");
  }

  private static DataSource source(String url) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(url);
    return source;
  }

  private static void change(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE T (ID INT)");
    }
    connection.setAutoCommit(false);
    insert(connection);
  }

  private static void insert(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO T VALUES (1)");
    }
  }

  private static MVStore file(Connection connection) throws SQLException {
    SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
    return session.getDatabase().getStore().getMvStore();
  }
}
