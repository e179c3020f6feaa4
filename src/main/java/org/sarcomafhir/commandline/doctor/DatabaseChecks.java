package org.sarcomafhir.commandline.doctor;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.sarcomafhir.database.DataProperties;
import org.sarcomafhir.database.Database;
import org.sarcomafhir.database.DatabaseKind;
import org.sarcomafhir.database.UnfitDatabaseException;

/** Whether the database can be used: the data folder of H2, or a PostgreSQL that is asked. */
final class DatabaseChecks {

  private static final String NAME = "database";
  private static final String SECONDS_TO_WAIT = "5";

  private DatabaseChecks() {}

  static List<Check> of(Settings settings) {
    Path folder = settings.get("fhir.data-folder", Path.class, Path.of("data"));
    try {
      Database database =
          Database.of(settings.get(Database.KEY, String.class, ""), new DataProperties(folder));
      return database.kind() == DatabaseKind.H2
          ? MachineChecks.folder(folder)
          : List.of(postgresql(database, settings));
    } catch (UnfitDatabaseException e) {
      return List.of(Check.bad(NAME, e.getMessage() + ". " + e.remedy()));
    }
  }

  private static Check postgresql(Database database, Settings settings) {
    Properties login = new Properties();
    settings
        .find("spring.datasource.username")
        .ifPresent(user -> login.put("user", String.valueOf(user.getValue())));
    settings
        .find("spring.datasource.password")
        .ifPresent(password -> login.put("password", String.valueOf(password.getValue())));
    login.put("loginTimeout", SECONDS_TO_WAIT);
    String place = "PostgreSQL at %s (%s)".formatted(database.place(), Database.KEY);
    try (Connection connection = DriverManager.getConnection(database.url(), login);
        Statement statement = connection.createStatement();
        ResultSet encoding = statement.executeQuery("SHOW server_encoding")) {
      String release = connection.getMetaData().getDatabaseProductVersion();
      return encoding.next() && "UTF8".equals(encoding.getString(1))
          ? Check.ok(NAME, "%s, release %s".formatted(place, release))
          : Check.bad(NAME, place + " keeps text in another encoding than UTF8");
    } catch (SQLException e) {
      return Check.bad(NAME, "%s cannot be used: %s".formatted(place, e.getMessage()));
    }
  }
}
