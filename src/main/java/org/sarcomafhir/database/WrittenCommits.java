package org.sarcomafhir.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
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
    return (Connection)
        Proxy.newProxyInstance(
            WrittenCommits.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              Object result = call(connection, method, arguments);
              if ("commit".equals(method.getName())) {
                write(connection);
              }
              return result;
            });
  }

  @SuppressWarnings("NullAway") // no arguments are null, and so is the result of void methods
  private static Object call(Connection connection, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(connection, arguments);
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
