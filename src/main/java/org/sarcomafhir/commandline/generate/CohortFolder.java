package org.sarcomafhir.commandline.generate;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sarcomafhir.generation.course.Course;
import org.sarcomafhir.generation.plan.PatientPlan;
import org.sarcomafhir.generation.plan.Question;
import org.sarcomafhir.generation.resources.CohortBundle;
import org.sarcomafhir.generation.truth.TruthTable;

/** The folder that a cohort is written into: patients, truth, and a page that says what it is. */
final class CohortFolder {

  // %s and no %d, whose digits depend on the locale
  private static final String PAGE =
      """
      # An invented cohort

      **Nobody here has lived.** %s patients were invented by a generator (generator %s, seed %s), to try searches on data whose right answers are known. How often anything occurs says
      nothing about the disease. Every resource carries the tag `test-case`.

      * `patients`: a FHIR transaction for each patient. `upload patients` sends them all.
      * `truth.json`: for each question what exactly it means, the patients who are the answer, and those in whom a near miss was planted. Patients are named by the value of their identifier
        (system `%s`).

      ## The questions

      %s""";

  private final Path root;
  private final long seed;
  private final CohortBundle bundles = new CohortBundle(FhirContext.forR4());
  private final TruthTable truth = new TruthTable();
  private int patients;
  private int resources;

  private CohortFolder(Path root, long seed) {
    this.root = root;
    this.seed = seed;
  }

  static CohortFolder create(Path root, long seed) throws IOException {
    CohortFolder folder = new CohortFolder(root, seed);
    Files.createDirectories(folder.patients());
    return folder;
  }

  /** Where the patients are. */
  Path patients() {
    return root.resolve("patients");
  }

  /** Where the answers are. */
  Path truth() {
    return root.resolve("truth.json");
  }

  /** How many resources were written. */
  int resources() {
    return resources;
  }

  /** Writes the patient with this number. */
  void add(int number) throws IOException {
    PatientPlan plan = Course.patient(seed, number);
    CohortBundle.Written written = bundles.write(plan);
    Files.writeString(patients().resolve(plan.key() + ".json"), written.json());
    truth.add(plan);
    patients++;
    resources += written.resources();
  }

  /** Writes the answers, and the page that says what the folder is. */
  void finish() throws IOException {
    Files.writeString(truth(), truth.json(seed, CohortBundle.PATIENTS));
    StringBuilder questions = new StringBuilder();
    for (Question question : Question.values()) {
      questions
          .append(question.number())
          .append(". ")
          .append(question.words())
          .append(' ')
          .append(question.meaning())
          .append(" **")
          .append(truth.answers(question).size())
          .append(" patients**\n");
    }
    Files.writeString(
        root.resolve("README.md"),
        PAGE.formatted(patients, TruthTable.GENERATOR, seed, CohortBundle.PATIENTS, questions));
  }
}
