package org.sarcomafhir.bench.step;

import java.util.ArrayList;
import java.util.List;
import org.sarcomafhir.bench.machine.Latency;
import org.sarcomafhir.bench.machine.Meter;
import org.sarcomafhir.bench.machine.Usage;
import org.sarcomafhir.bench.server.FhirClient.Answer;
import org.sarcomafhir.bench.workload.Workload;

/**
 * {@code $validate} of single Observations and of whole Bundles, all valid, and of one that is not.
 */
public final class Validation {

  private static final String SINGLE = "Observation/$validate";
  private static final String WHOLE = "Bundle/$validate";

  private final Stage stage;
  private final Workload workload;

  /** By one server. */
  public Validation(Stage stage, Workload workload) {
    this.stage = stage;
    this.workload = workload;
  }

  /** The very first one after the start, alone. */
  public Figures first() {
    return measure("first $validate after the start", SINGLE, observations(0, 1));
  }

  /**
   * One client.
   *
   * @param from number of the first Bundle
   */
  public List<Figures> measure(int from, int observations, int bundles) {
    requireRefusal();
    List<String> whole = new ArrayList<>();
    workload.bundles(from, bundles).forEach(bundle -> whole.add(bundle.body()));
    return List.of(
        measure("$validate of an Observation", SINGLE, observations(from, observations)),
        measure("$validate of a Bundle", WHOLE, whole));
  }

  private List<String> observations(int from, int count) {
    List<String> single = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      single.add(Extract.observation(workload.bundle(from + i), i));
    }
    return single;
  }

  private Figures measure(String step, String path, List<String> bodies) {
    List<Answer> answers = new ArrayList<>();
    Meter meter = stage.meter();
    for (String body : bodies) {
      answers.add(stage.client().post(path, body).required(path));
    }
    Usage usage = meter.usage();
    List<Integer> errors = answers.stream().map(Answers::errors).toList();
    for (int i = 0; i < errors.size(); i++) {
      if (errors.get(i) > 0) {
        throw new IllegalStateException(
            "%s found errors in a valid resource: %s"
                .formatted(path, Answers.json(answers.get(i))));
      }
    }
    return new Figures(
        step,
        "request",
        bodies.size(),
        usage,
        Latency.of(answers.stream().map(Answer::nanos).toList()),
        errors);
  }

  private void requireRefusal() {
    Answer answer = stage.client().post(SINGLE, Extract.broken(workload.bundle(0)));
    if (Answers.errors(answer) == 0) {
      throw new IllegalStateException("An Observation without its code was not refused");
    }
  }
}
