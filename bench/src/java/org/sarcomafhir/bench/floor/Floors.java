package org.sarcomafhir.bench.floor;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sarcomafhir.bench.report.Amount;
import org.sarcomafhir.bench.report.Results;
import org.sarcomafhir.bench.server.Database;
import org.sarcomafhir.bench.server.Launch;
import org.sarcomafhir.bench.server.Space;
import org.sarcomafhir.bench.workload.Workload;

/** The three floors: rows alone, parts alone, bytes alone. */
public final class Floors {

  private static final String NAME = "floor";
  private static final String WITHOUT_DATABASE = "none";

  private final Results results;

  /** Adds to these results. */
  public Floors(Results results) {
    this.results = results;
  }

  /** The rows that a stopped server left behind, written once more. */
  public void rows(Database database, Space source) throws IOException, SQLException {
    new RowFloor(database, source)
        .measure()
        .forEach((name, value) -> add(database.name(), name, value));
  }

  /** The parts that every write needs. */
  public void parts(Workload workload) {
    new PartsFloor(workload).measure().forEach((name, value) -> add(WITHOUT_DATABASE, name, value));
  }

  /** Answers that a server has given, as files. */
  public void files(Launch launch, Path folder, Map<String, String> answers)
      throws IOException, InterruptedException {
    Map<String, String> chosen = new LinkedHashMap<>(answers);
    chosen
        .keySet()
        .retainAll(
            java.util.Set.of("read Observation", "Observation by code and value", "$everything"));
    new FileFloor(launch, folder)
        .measure(chosen)
        .forEach((name, value) -> add(WITHOUT_DATABASE, name, value));
  }

  private void add(String database, String name, double value) {
    results.add(new Amount(database, NAME, 1, name, value));
  }
}
