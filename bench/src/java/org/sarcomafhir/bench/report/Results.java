package org.sarcomafhir.bench.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything measured in a run; written after each step, so that a broken run leaves what it had.
 */
public final class Results {

  private final Path folder;
  private final Map<String, Object> run;
  private final List<Measurement> measurements = new ArrayList<>();
  private final List<Amount> amounts = new ArrayList<>();

  /**
   * Of a new run.
   *
   * @param folder for {@code results.json} and {@code table.md}
   * @param run what was asked for and on what machine
   */
  public Results(Path folder, Map<String, Object> run) {
    this.folder = folder;
    this.run = new LinkedHashMap<>(run);
  }

  /** Adds what a step measured. */
  public void add(Measurement measurement) {
    measurements.add(measurement);
    write();
  }

  /** Adds a single figure. */
  public void add(Amount amount) {
    amounts.add(amount);
    write();
  }

  /** The table. */
  public String table() {
    return new Table(measurements, amounts).text();
  }

  /** Where the servers' answers differ in number; empty when they agree. */
  public List<String> disagreements() {
    List<String> found = new ArrayList<>();
    Map<Measurement.Line, Measurement> first = new LinkedHashMap<>();
    for (Measurement next : measurements) {
      Measurement other = first.putIfAbsent(next.line(), next);
      if (other != null && !other.figures().answers().equals(next.figures().answers())) {
        found.add(
            "%s, %s, %d stored, %s: %s answered %s, %s answered %s"
                .formatted(
                    "Wrong answers",
                    next.database(),
                    next.stored(),
                    next.figures().step(),
                    other.server(),
                    other.figures().answers(),
                    next.server(),
                    next.figures().answers()));
      }
    }
    return found;
  }

  private void write() {
    try {
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("run", run);
      all.put("measurements", measurements);
      all.put("amounts", amounts);
      all.put("disagreements", disagreements());
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .writeValue(folder.resolve("results.json").toFile(), all);
      Files.writeString(folder.resolve("table.md"), table());
    } catch (IOException e) {
      throw new IllegalStateException("The results cannot be written to " + folder, e);
    }
  }
}
