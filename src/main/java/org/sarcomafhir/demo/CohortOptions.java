package org.sarcomafhir.demo;

import java.util.List;
import java.util.Optional;
import org.sarcomafhir.fhir.StartRefusedException;
import org.springframework.boot.ApplicationArguments;

/**
 * Which invented patients were asked for at the start.
 *
 * @param patients their number, at least 1
 * @param seed from which they are invented, at least 0
 */
record CohortOptions(int patients, long seed) {

  static final String PATIENTS = "demo-cohort";
  static final String SEED = "demo-cohort-seed";
  private static final int MOST = 100_000;
  private static final long MOST_SEED = 999_999_999_999_999_999L;

  /**
   * Read from the options of the command line; empty where none are asked for.
   *
   * @throws StartRefusedException when they cannot be read
   */
  static Optional<CohortOptions> of(ApplicationArguments arguments) {
    if (!arguments.containsOption(PATIENTS)) {
      return Optional.empty();
    }
    int patients = (int) number(arguments, PATIENTS, 1, MOST);
    long seed = arguments.containsOption(SEED) ? number(arguments, SEED, 0, MOST_SEED) : 1;
    return Optional.of(new CohortOptions(patients, seed));
  }

  private static long number(ApplicationArguments arguments, String option, long least, long most) {
    List<String> values = arguments.getOptionValues(option);
    String value = values.isEmpty() ? "" : values.get(0);
    if (!value.matches("[0-9]{1,18}")
        || Long.parseLong(value) < least
        || Long.parseLong(value) > most) {
      throw new StartRefusedException(
          "--%s=%s is no whole number from %d to %d".formatted(option, value, least, most),
          "Write --%s=%d, for example.".formatted(option, Math.max(least, 200)));
    }
    return Long.parseLong(value);
  }
}
