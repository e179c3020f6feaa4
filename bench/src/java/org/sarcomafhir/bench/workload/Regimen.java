package org.sarcomafhir.bench.workload;

import java.util.List;

/**
 * Which drugs are given on which days of a cycle of three weeks.
 *
 * @param code of the package
 */
record Regimen(String code, String display, List<Dose> doses) {

  /** Days from one cycle to the next. */
  static final int CYCLE = 21;

  /** Those that are given here. */
  static final List<Regimen> ALL =
      List.of(
          new Regimen(
              "doxorubicin-ifosfamide",
              "Doxorubicin and ifosfamide",
              List.of(
                  new Dose(1, Drug.DOXORUBICIN),
                  new Dose(1, Drug.IFOSFAMIDE),
                  new Dose(2, Drug.IFOSFAMIDE),
                  new Dose(3, Drug.IFOSFAMIDE))),
          new Regimen(
              "gemcitabine-docetaxel",
              "Gemcitabine and docetaxel",
              List.of(
                  new Dose(1, Drug.GEMCITABINE),
                  new Dose(8, Drug.GEMCITABINE),
                  new Dose(8, Drug.DOCETAXEL))));

  /** Copies the list. */
  Regimen {
    doses = List.copyOf(doses);
  }

  record Dose(int day, Drug drug) {}

  enum Drug {
    DOXORUBICIN("doxorubicin", "L01DB01", "3639", 75),
    IFOSFAMIDE("ifosfamide", "L01AA06", "5657", 2500),
    GEMCITABINE("gemcitabine", "L01BC05", "12574", 900),
    DOCETAXEL("docetaxel", "L01CD02", "72962", 75);

    final String display;
    final String atc;
    final String rxnorm;
    final int milligramsPerSquareMetre;

    Drug(String display, String atc, String rxnorm, int milligramsPerSquareMetre) {
      this.display = display;
      this.atc = atc;
      this.rxnorm = rxnorm;
      this.milligramsPerSquareMetre = milligramsPerSquareMetre;
    }
  }
}
