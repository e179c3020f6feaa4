package org.sarcomafhir.bench.step;

import org.jspecify.annotations.Nullable;
import org.sarcomafhir.bench.machine.Meter;
import org.sarcomafhir.bench.server.FhirClient;
import org.sarcomafhir.bench.server.RunningServer;

/**
 * What a step works with.
 *
 * @param database process of the database, null when it is the server's own
 */
public record Stage(RunningServer server, @Nullable Long database) {

  FhirClient client() {
    return server.client();
  }

  /** Starts to measure. */
  public Meter meter() {
    return new Meter(server.pid(), database);
  }
}
