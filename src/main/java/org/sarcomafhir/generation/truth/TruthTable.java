package org.sarcomafhir.generation.truth;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sarcomafhir.generation.plan.NearMiss;
import org.sarcomafhir.generation.plan.PatientPlan;
import org.sarcomafhir.generation.plan.Question;

/** Which patients of a cohort answer which question, and which nearly do. */
public final class TruthTable {

  /** Rises whenever the same seed begins to give other patients. */
  public static final int GENERATOR = 1;

  private static final String INVENTED =
      "All patients are invented by a generator. Nobody like them has lived, and how often anything occurs says nothing about the disease.";

  private final Map<Question, List<String>> answers = new EnumMap<>(Question.class);
  private final Map<NearMiss, List<String>> planted = new EnumMap<>(NearMiss.class);
  private int patients;

  @JsonPropertyOrder({"invented", "generator", "seed", "patients", "identifierSystem", "questions"})
  private record Document(
      String invented,
      int generator,
      long seed,
      int patients,
      String identifierSystem,
      List<Row> questions) {}

  @JsonPropertyOrder({"number", "name", "words", "meaning", "patients", "nearMisses"})
  private record Row(
      int number,
      String name,
      String words,
      String meaning,
      List<String> patients,
      List<Miss> nearMisses) {}

  @JsonPropertyOrder({"name", "words", "patients"})
  private record Miss(String name, String words, List<String> patients) {}

  /** An empty table. */
  public TruthTable() {
    for (Question question : Question.values()) {
      answers.put(question, new ArrayList<>());
    }
    for (NearMiss kind : NearMiss.values()) {
      planted.put(kind, new ArrayList<>());
    }
  }

  /** Enters a patient. */
  public void add(PatientPlan patient) {
    patients++;
    answers.forEach(
        (question, keys) -> {
          if (Answers.include(question, patient)) {
            keys.add(patient.key());
          }
        });
    planted.forEach(
        (kind, keys) -> {
          if (kind == patient.planted()) {
            keys.add(patient.key());
          }
        });
  }

  /** The patients who answer it, in the order of their numbers. */
  public List<String> answers(Question question) {
    return List.copyOf(answers.getOrDefault(question, List.of()));
  }

  /** The patients in whom this was planted, in the order of their numbers. */
  public List<String> planted(NearMiss kind) {
    return List.copyOf(planted.getOrDefault(kind, List.of()));
  }

  /**
   * The table as JSON, with line feeds on every machine.
   *
   * @param identifierSystem the system of the patients' identifiers, whose values the table names
   */
  public String json(long seed, String identifierSystem) {
    List<Row> rows = Arrays.stream(Question.values()).map(this::row).toList();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    try {
      return new ObjectMapper()
              .writer(printer)
              .writeValueAsString(
                  new Document(INVENTED, GENERATOR, seed, patients, identifierSystem, rows))
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Row row(Question question) {
    return new Row(
        question.number(),
        name(question),
        question.words(),
        question.meaning(),
        answers(question),
        NearMiss.of(question).stream()
            .map(kind -> new Miss(name(kind), kind.words(), planted(kind)))
            .toList());
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
