package org.sarcomafhir.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.validation.CaseFiles.Document;
import org.sarcomafhir.validation.Comparison.Finding;

/** A kept validator carries nothing over from one resource to the next. */
class ReusedValidatorTest {

  private static final int THREADS = 4;
  private static final int LARGE = 50_000;

  private static final int OF = 8;

  /**
   * One of eight, all kinds among them: thousands of cases of one kind carry over no more than
   * hundreds do. Without the large Bundles, which would take most of the time and add nothing.
   */
  private static final List<Document> DOCUMENTS = sample();

  @Test
  void givesTheSameAnswerAfterOtherResources() {
    ValidationEngine engine = engine();
    Map<String, List<Finding>> first = answers(engine, DOCUMENTS);
    List<Document> otherOrder = new ArrayList<>(DOCUMENTS);
    Collections.reverse(otherOrder);

    Map<String, List<Finding>> second = answers(engine, otherOrder);

    assertThat(second).hasSameSizeAs(DOCUMENTS).containsAllEntriesOf(first);
  }

  @Test
  void givesTheSameAnswersToManyAtOnce() throws Exception {
    Map<String, List<Finding>> alone = answers(engine(), DOCUMENTS);
    ValidationEngine engine = engine();
    List<Callable<Map<String, List<Finding>>>> callers = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      List<Document> shuffled = new ArrayList<>(DOCUMENTS);
      Collections.shuffle(shuffled, new Random(i));
      callers.add(() -> answers(engine, shuffled));
    }

    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<Map<String, List<Finding>>> answers : threads.invokeAll(callers)) {
        assertThat(answers.get()).containsAllEntriesOf(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Document> sample() {
    List<Document> all = ComparedDocuments.all();
    return IntStream.range(0, all.size())
        .filter(place -> place % OF == 0)
        .mapToObj(all::get)
        .filter(document -> document.text().length() < LARGE)
        .toList();
  }

  private static ValidationEngine engine() {
    return new ValidationEngine(Validators.chain(), LoadedPackage.profiles());
  }

  private static Map<String, List<Finding>> answers(
      ValidationEngine engine, List<Document> documents) {
    Map<String, List<Finding>> answers = new LinkedHashMap<>();
    documents.forEach(document -> answers.put(document.name(), Comparison.ours(engine, document)));
    return answers;
  }
}
