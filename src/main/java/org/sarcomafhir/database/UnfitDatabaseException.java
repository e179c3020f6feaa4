package org.sarcomafhir.database;

/** The server must not, or cannot, use the database that it is given. */
public class UnfitDatabaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  private UnfitDatabaseException(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  /** What to do about it. */
  public String remedy() {
    return remedy;
  }

  /** The URL leads to a database that the server is not made for. */
  static UnfitDatabaseException unknown(String url) {
    return new UnfitDatabaseException(
        "%s leads to no database that this server knows: %s".formatted(Database.KEY, url),
        "Write jdbc:postgresql://HOST:5432/NAME, with spring.datasource.username and"
            + " spring.datasource.password; or leave it out for H2 in fhir.data-folder");
  }

  /** The tables have been changed by a newer release of the server. */
  static UnfitDatabaseException newer(String migration) {
    return new UnfitDatabaseException(
        "The database belongs to a newer release of this server: it has seen the migration %s, which this release does not know"
            .formatted(migration),
        "Start the newer release, or restore a backup that was made before the upgrade. Nothing was changed");
  }

  /** It was made for another encoding than UTF-8 and would refuse or garble names. */
  static UnfitDatabaseException encoding(String encoding) {
    return new UnfitDatabaseException(
        "The database keeps text in the encoding %s, and FHIR needs UTF8".formatted(encoding),
        "Make another database: createdb --encoding=UTF8 --template=template0 NAME");
  }

  /** There is no database where the configuration points to. */
  static UnfitDatabaseException absent(String place) {
    return new UnfitDatabaseException(
        "There is no database of this server in %s".formatted(place),
        "Name the data folder of the server with --fhir.data-folder=DIR, or its PostgreSQL with --%s=URL"
            .formatted(Database.KEY));
  }

  /** A restore was begun on it and has not come to its end. */
  static UnfitDatabaseException halfRestored() {
    return new UnfitDatabaseException(
        "The database is half restored: a restore was begun and did not come to its end, so resources or search answers are missing",
        "Run 'restore' again, which begins anew; or give the server another, empty database");
  }

  /** Another process is connected. */
  static UnfitDatabaseException inUse(String program) {
    return new UnfitDatabaseException(
        "Another process is connected to the database: %s".formatted(program),
        "Stop the server that uses it, then restore again. Nothing was changed");
  }
}
