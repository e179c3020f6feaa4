package org.sarcomafhir.generation.course;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.sarcomafhir.generation.plan.NearMiss;

/** How each near miss is planted. */
final class Planters {

  private static final Map<NearMiss, Consumer<PatientDraft>> ALL = new EnumMap<>(NearMiss.class);

  static {
    DiagnosisMisses.into(ALL);
    MitosisMisses.into(ALL);
    StainMisses.into(ALL);
    TherapyMisses.into(ALL);
    ResectionMisses.into(ALL);
    LungMisses.into(ALL);
    PeritoneumMisses.into(ALL);
  }

  private Planters() {}

  static void plant(NearMiss kind, PatientDraft patient) {
    Objects.requireNonNull(ALL.get(kind), kind.name()).accept(patient);
  }
}
