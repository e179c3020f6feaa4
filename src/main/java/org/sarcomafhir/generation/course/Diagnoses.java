package org.sarcomafhir.generation.course;

import java.time.LocalDate;
import java.util.List;
import org.sarcomafhir.generation.plan.Draws;
import org.sarcomafhir.generation.plan.Histology;
import org.sarcomafhir.generation.plan.Sex;
import org.sarcomafhir.generation.plan.Site;
import org.sarcomafhir.generation.plan.Verification;

/** Who has which tumour where. Leiomyosarcoma is the commonest one. */
final class Diagnoses {

  private static final List<Histology> KINDS = List.of(Histology.values());
  private static final int[] SHARES = {54, 4, 3, 10, 7, 9, 4, 4, 3, 2, 1};
  private static final LocalDate FIRST = LocalDate.of(2008, 1, 1);
  private static final int DAYS = 4500;

  private Diagnoses() {}

  /** A patient with a tumour of any kind. */
  static PatientDraft any(long seed, int number, Draws draws) {
    Histology histology = KINDS.get(draws.weighted(SHARES));
    boolean female = isOfUterus(histology) || draws.percent(58);
    PatientDraft patient = new PatientDraft(seed, number, draws, female ? Sex.FEMALE : Sex.MALE);
    TumourDraft tumour =
        new TumourDraft(1, histology, site(histology, patient.sex, draws), day(draws));
    tumour.morphologyGiven = histology != Histology.LEIOMYOMA && draws.percent(88);
    tumour.verification = verification(draws);
    patient.tumours.add(tumour);
    return patient;
  }

  /** A woman with a leiomyosarcoma of the uterus that stands. */
  static PatientDraft leiomyosarcoma(long seed, int number, Draws draws) {
    PatientDraft patient = new PatientDraft(seed, number, draws, Sex.FEMALE);
    patient.tumours.add(new TumourDraft(1, Histology.LEIOMYOSARCOMA, Site.UTERUS, day(draws)));
    return patient;
  }

  private static LocalDate day(Draws draws) {
    return FIRST.plusDays(draws.between(0, DAYS));
  }

  private static Verification verification(Draws draws) {
    return List.of(
            Verification.CONFIRMED,
            Verification.UNSTATED,
            Verification.PROVISIONAL,
            Verification.REFUTED)
        .get(draws.weighted(90, 5, 3, 2));
  }

  private static boolean isOfUterus(Histology histology) {
    return switch (histology) {
      case ENDOMETRIAL_STROMAL_SARCOMA, UNCERTAIN_SMOOTH_MUSCLE_TUMOUR, LEIOMYOMA -> true;
      default -> false;
    };
  }

  private static Site site(Histology histology, Sex sex, Draws draws) {
    return switch (histology) {
      case GASTROINTESTINAL_STROMAL_TUMOUR ->
          draws.percent(65) ? Site.STOMACH : Site.SMALL_INTESTINE;
      case SYNOVIAL_SARCOMA -> Site.THIGH;
      case DEDIFFERENTIATED_LIPOSARCOMA -> draws.percent(85) ? Site.RETROPERITONEUM : Site.THIGH;
      case ANGIOSARCOMA -> Site.SKIN;
      case ENDOMETRIAL_STROMAL_SARCOMA -> Site.ENDOMETRIUM;
      case SOLITARY_FIBROUS_TUMOUR -> Site.PLEURA;
      case UNCERTAIN_SMOOTH_MUSCLE_TUMOUR, LEIOMYOMA -> Site.UTERUS;
      default -> ofSmoothMuscle(sex, draws);
    };
  }

  private static Site ofSmoothMuscle(Sex sex, Draws draws) {
    int uterus = sex == Sex.FEMALE ? 55 : 0;
    return List.of(Site.UTERUS, Site.RETROPERITONEUM, Site.THIGH, Site.SMALL_INTESTINE, Site.LUNG)
        .get(draws.weighted(uterus, 25, 15, 6, 1));
  }
}
