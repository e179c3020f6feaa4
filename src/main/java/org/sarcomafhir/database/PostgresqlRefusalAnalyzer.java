package org.sarcomafhir.database;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A PostgreSQL that does not let the server in, or is not there, is named with what to do. */
class PostgresqlRefusalAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

  /** Classes of SQLSTATE: connection, authorization, unknown database. */
  private static final String CONNECTION = "08";

  /** No class, a state of its own: insufficient privilege. */
  private static final String RIGHTS = "42501";

  private static final String AUTHORIZATION = "28";
  private static final String CATALOG = "3D";

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable rootFailure, PSQLException cause) {
    String state = cause.getSQLState() == null ? "" : cause.getSQLState();
    String remedy =
        switch (RIGHTS.equals(state) || state.length() < 2 ? state : state.substring(0, 2)) {
          case CONNECTION -> "See that PostgreSQL runs and that spring.datasource.url names it.";
          case AUTHORIZATION ->
              "Set spring.datasource.username and spring.datasource.password to a role that may log in.";
          case CATALOG -> "Make the database first: createdb --encoding=UTF8 --owner=ROLE NAME.";
          case RIGHTS ->
              "Log in with the role that owns the tables, or have it grant the rights: GRANT ... TO ROLE.";
          default -> "";
        };
    return remedy.isEmpty()
        ? null
        : new FailureAnalysis("PostgreSQL cannot be used: " + cause.getMessage(), remedy, cause);
  }
}
