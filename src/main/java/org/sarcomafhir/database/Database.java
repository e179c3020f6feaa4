package org.sarcomafhir.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.database.h2.FailStopPath;

/**
 * The database of this server.
 *
 * @param kind which one it is
 * @param url how it is reached, as JDBC writes it
 * @param place for people: a folder, or host and name, never with a password
 */
public record Database(DatabaseKind kind, String url, String place) {

  /** The key that names another database than H2 in the data folder. */
  public static final String KEY = "spring.datasource.url";

  private static final String POSTGRESQL = "jdbc:postgresql:";
  private static final String FILE = "sarcoma";

  /** What H2 adds to the name that it is given. */
  private static final String SUFFIX = ".mv.db";

  /**
   * {@code WRITE_DELAY=0} makes a commit durable before it is acknowledged; H2's default loses up
   * to half a second of acknowledged commits when the process is killed. The {@code async:} file
   * system stays open when a thread is interrupted inside a write; H2's default one closes the
   * file, and with it the database, for everybody. The one around it writes nothing after a write
   * that failed.
   */
  private static final String URL_OF_H2 = "jdbc:h2:" + FailStopPath.PREFIX + "async:";

  private static final String OPTIONS_OF_H2 =
      ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

  /**
   * Which database the configuration asks for.
   *
   * @param url value of {@link #KEY}, without one H2 in the data folder
   * @throws UnfitDatabaseException when the server is not made for it
   */
  public static Database of(@Nullable String url, DataProperties data) {
    if (url == null || url.isBlank()) {
      FailStopPath.register();
      return new Database(
          DatabaseKind.H2,
          URL_OF_H2 + data.folder().resolve(FILE) + OPTIONS_OF_H2,
          data.folder().toString());
    }
    String place = withoutSecrets(url);
    if (!url.startsWith(POSTGRESQL)) {
      throw UnfitDatabaseException.unknown(place);
    }
    return new Database(
        DatabaseKind.POSTGRESQL, url, place.substring(POSTGRESQL.length()).replaceFirst("^//", ""));
  }

  /** The file of H2 below a data folder. */
  public static Path file(Path folder) {
    return folder.resolve(FILE + SUFFIX);
  }

  /** Passwords stand before the host in the URLs of some, and behind a question mark in others. */
  private static String withoutSecrets(String url) {
    return url.replaceFirst("[?;].*$", "").replaceFirst("//[^/@]*@", "//");
  }
}
