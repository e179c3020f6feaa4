package org.sarcomafhir.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.bench.floor.Floors;
import org.sarcomafhir.bench.report.Results;
import org.sarcomafhir.bench.server.Database;
import org.sarcomafhir.bench.server.Kind;
import org.sarcomafhir.bench.server.Launch;
import org.sarcomafhir.bench.server.Space;
import org.sarcomafhir.bench.workload.Workload;

/** The servers on one database, in turns, and the floors. */
final class Comparison {

  private final Settings settings;
  private final Workload workload;
  private final Results results;
  private final PrintWriter out;
  private final Setup setup;
  private @Nullable Space written;
  private Map<String, String> samples = Map.of();

  /** The programs and how they are started. */
  record Setup(Map<Kind, Path> jars, Launch launch, Path folder) {}

  Comparison(Settings settings, Workload workload, Results results, PrintWriter out, Setup setup) {
    this.settings = settings;
    this.workload = workload;
    this.results = results;
    this.out = out;
    this.setup = setup;
  }

  /** Every second round begins with the other server. */
  void on(Database database) throws IOException, InterruptedException, SQLException {
    written = null;
    List<Kind> order = new ArrayList<>(settings.servers);
    for (int round = 1; round <= settings.rounds; round++) {
      for (Kind kind : order) {
        run(database, kind, round);
      }
      Collections.reverse(order);
    }
    if (!settings.withoutFloors && written != null) {
      new Floors(results).rows(database, written);
    }
  }

  private void run(Database database, Kind kind, int round)
      throws IOException, InterruptedException, SQLException {
    Space space = database.space(kind.label() + "-" + round);
    Path jar = Objects.requireNonNull(setup.jars().get(kind));
    Course course =
        new Course(
            settings,
            workload,
            results,
            out,
            new Course.Subject(kind, jar, database, space, round));
    course.run(setup.launch());
    database.settle(space);
    if (kind == Kind.OURS || written == null) {
      written = space;
      samples = course.samples();
    }
  }

  /** What needs no database. */
  void floors() throws IOException, InterruptedException {
    Floors floors = new Floors(results);
    floors.parts(workload);
    floors.files(setup.launch(), setup.folder(), samples);
  }
}
