package org.sarcomafhir.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * How much PostgreSQL's planner knows of the table of references. HAPI's migration has it keep the
 * 10,000 most frequent numbers of both its ends, and go through all of them for every join of every
 * search: to plan a search took longer than to carry it out. What a resource refers to is a handful
 * each, and few resources are referred to by very many.
 */
final class LinkStatistics {

  private static final String TABLE = "hfj_res_link";
  private static final int MOST_FREQUENT = 500;

  private LinkStatistics() {}

  /** Sets what is kept from the next ANALYZE on, where it is not set yet. */
  static void limit(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String column : new String[] {"src_resource_id", "target_resource_id"}) {
        statement.execute(
            """
            DO $$ BEGIN
              IF EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = '%1$s'::regclass
                  AND attname = '%2$s' AND attstattarget IS DISTINCT FROM %3$d) THEN
                ALTER TABLE %1$s ALTER COLUMN %2$s SET STATISTICS %3$d;
              END IF;
            END $$
            """
                .formatted(TABLE, column, MOST_FREQUENT));
      }
    }
  }
}
