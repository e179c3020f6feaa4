package org.sarcomafhir.bench.step;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sarcomafhir.bench.machine.Latency;
import org.sarcomafhir.bench.machine.Meter;
import org.sarcomafhir.bench.machine.Usage;
import org.sarcomafhir.bench.server.FhirClient.Answer;
import org.sarcomafhir.bench.workload.Workload;

/** Asks each class of questions in turn, one client, never the same value twice. */
public final class Questions {

  private static final int WARM_UP = 5;
  private static final int PATIENTS = 105;

  private final Stage stage;
  private final List<Question> questions;
  private final Map<String, String> samples = new LinkedHashMap<>();
  private int asked;

  /**
   * About what a server has stored.
   *
   * @param stored how many Bundles of the workload
   * @param first a number that no earlier questions to this server came to
   */
  public Questions(Stage stage, Workload workload, int stored, int first) {
    this.stage = stage;
    List<Known> patients =
        Known.spread(stage.client(), workload, stored, Math.min(stored, PATIENTS));
    questions = new QuestionList(new Vocabulary(workload), patients).all();
    asked = first;
  }

  /** All classes, each so many times. */
  public List<Figures> ask(int times) {
    List<Figures> figures = new ArrayList<>();
    for (Question question : questions) {
      requests(question, WARM_UP).forEach(path -> stage.client().get(path).required(path));
      figures.add(measure(question, requests(question, times)));
    }
    return figures;
  }

  /** One answer of each class. */
  public Map<String, String> samples() {
    return Map.copyOf(samples);
  }

  private List<String> requests(Question question, int times) {
    List<String> requests = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      String path = question.path().apply(asked++);
      requests.add(
          question.secondPage() ? Answers.next(stage.client().get(path).required(path)) : path);
    }
    return requests;
  }

  private Figures measure(Question question, List<String> requests) {
    List<Answer> answers = new ArrayList<>();
    Meter meter = stage.meter();
    for (String path : requests) {
      answers.add(stage.client().get(path).required(path));
    }
    Usage usage = meter.usage();
    samples.put(question.name(), answers.get(0).body());
    return new Figures(
        question.name(),
        "request",
        requests.size(),
        usage,
        Latency.of(answers.stream().map(Answer::nanos).toList()),
        answers.stream().map(Answers::size).toList());
  }
}
