package org.sarcomafhir.generation.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invented patient.
 *
 * @param seed of the cohort
 * @param number within the cohort, from 1
 * @param sex women only have tumours of the uterus
 * @param birth the day
 * @param death the day, absent for the living
 * @param lastContact the day when somebody last heard of the patient
 * @param tumours at least one
 * @param therapies in their order
 * @param planted what makes the patient nearly an answer to a question, absent for most
 */
public record PatientPlan(
    long seed,
    int number,
    Sex sex,
    LocalDate birth,
    @Nullable LocalDate death,
    LocalDate lastContact,
    List<TumourPlan> tumours,
    List<Therapy> therapies,
    @Nullable NearMiss planted) {

  private static final int DIGITS = 5;

  /** Keeps copies. */
  public PatientPlan {
    tumours = List.copyOf(tumours);
    therapies = List.copyOf(therapies);
  }

  /** Tells the patient from every other, also of other cohorts. */
  public String key() {
    String digits = Integer.toString(number);
    return "cohort-" + seed + "-" + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
  }
}
