package org.sarcomafhir.bench.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * A database for one server.
 *
 * @param folder for what the server keeps in files
 * @param url as JDBC writes it
 * @param user who owns it
 * @param password of the user
 */
public record Space(Path folder, String url, String user, String password) {

  /** Options of Spring Boot that lead there. */
  List<String> options() {
    return List.of(
        "--spring.datasource.url=" + url,
        "--spring.datasource.username=" + user,
        "--spring.datasource.password=" + password);
  }

  /** A connection, while no server uses it. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }
}
