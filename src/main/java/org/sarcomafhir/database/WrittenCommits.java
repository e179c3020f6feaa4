package org.sarcomafhir.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.message.DbException;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections to a file of H2 whose {@code commit} returns when the changes are in the file.
 *
 * <p>H2 can do that itself ({@code WRITE_DELAY=0}), but then has no background writer, and that is
 * also who gives the space of pages that were written anew back to the file: it would only grow, by
 * some megabytes with each Bundle, until the disk is full (ADR 5). So the background writer stays,
 * and each commit does here what it would do there.
 *
 * <p>What is written without a transaction (auto-commit) follows within half a second, and never
 * later than a commit after it.
 */
final class WrittenCommits extends DelegatingDataSource {

  private static final Pattern SEQUENCE =
      Pattern.compile("next value for", Pattern.CASE_INSENSITIVE);

  WrittenCommits(DataSource h2) {
    super(h2);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return written(super.getConnection());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return written(super.getConnection(user, password));
  }

  private static Connection written(Connection connection) {
    return proxy(
        Connection.class,
        (proxy, method, arguments) -> {
          Object result = call(connection, method, arguments);
          if ("commit".equals(method.getName())) {
            write(connection);
          }
          return result instanceof PreparedStatement statement && isOfSequence(arguments)
              ? written(statement, connection)
              : result;
        });
  }

  private static boolean isOfSequence(Object[] arguments) {
    return arguments[0] instanceof String sql && SEQUENCE.matcher(sql).find();
  }

  /**
   * Numbers of a sequence are handed out in the file before they are used: Hibernate takes many at
   * once, and goes on with them when the database had to be opened anew.
   */
  private static PreparedStatement written(PreparedStatement statement, Connection connection) {
    return proxy(
        PreparedStatement.class,
        (proxy, method, arguments) -> {
          Object result = call(statement, method, arguments);
          if ("executeQuery".equals(method.getName())) {
            write(connection);
          }
          return result;
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            WrittenCommits.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  @SuppressWarnings("NullAway") // no arguments are null, and so is the result of void methods
  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static void write(Connection connection) throws SQLException {
    try {
      if (connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
        MVStore file = session.getDatabase().getStore().getMvStore();
        file.commit();
      }
    } catch (MVStoreException e) {
      throw DbException.toSQLException(e);
    }
  }
}
