package org.sarcomafhir.bench.step;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.bench.machine.Latency;
import org.sarcomafhir.bench.machine.Usage;

/**
 * What a step has measured.
 *
 * @param step its name, the same for each server
 * @param unit what one unit of its work is
 * @param units how many there were
 * @param latency of one request, where that means something
 * @param answers what was answered, one number for each request; the same from each server
 */
public record Figures(
    String step,
    String unit,
    long units,
    Usage usage,
    @Nullable Latency latency,
    List<Integer> answers) {

  /** Copies the list. */
  public Figures {
    answers = List.copyOf(answers);
  }
}
