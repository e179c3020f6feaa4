package org.sarcomafhir.bench.server;

import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One of the two databases. */
public interface Database extends AutoCloseable {

  /** As the option names it. */
  String name();

  /** An empty database of that name. */
  Space space(String name) throws IOException, SQLException;

  /** Bytes on disk. */
  long bytes(Space space) throws IOException, SQLException;

  /** Another database with the same content; no server may be connected to either. */
  Space copy(Space space, String name) throws IOException, SQLException;

  /** Does what it has put off, lest the next server be charged for it. */
  void settle(Space space) throws SQLException;

  /** Its process; null when it lives inside the server's. */
  @Nullable Long pid();

  @Override
  void close() throws IOException;
}
