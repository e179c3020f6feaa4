package org.sarcomafhir.generation.course;

import java.util.List;
import org.sarcomafhir.generation.plan.Drug;

/** Drugs that are given together. */
final class Regimens {

  static final List<Drug> DOXORUBICIN = List.of(Drug.DOXORUBICIN);

  static final List<List<Drug>> FIRST =
      List.of(
          DOXORUBICIN,
          List.of(Drug.DOXORUBICIN, Drug.IFOSFAMIDE),
          List.of(Drug.DOXORUBICIN, Drug.DACARBAZINE),
          List.of(Drug.EPIRUBICIN, Drug.IFOSFAMIDE),
          List.of(Drug.GEMCITABINE, Drug.DOCETAXEL),
          List.of(Drug.LIPOSOMAL_DOXORUBICIN));

  static final List<List<Drug>> SECOND =
      List.of(
          List.of(Drug.TRABECTEDIN),
          List.of(Drug.GEMCITABINE, Drug.DOCETAXEL),
          List.of(Drug.PAZOPANIB),
          DOXORUBICIN);

  private Regimens() {}
}
