package org.sarcomafhir.generation.plan;

/**
 * The ten questions, each put to patients. What does not stand counts for nothing: findings that
 * are preliminary, cancelled or entered in error, diagnoses that are provisional, refuted or
 * entered in error, treatments that were not done or entered in error.
 */
public enum Question {
  LEIOMYOSARCOMA(
      1,
      "Who has a leiomyosarcoma?",
      "At least one asserted tumour is a leiomyosarcoma, variants (epithelioid, myxoid) included, by its morphology or, where none is given, by its diagnosis. A leiomyoma or a smooth muscle tumour of uncertain malignant potential is none."),
  TEN_MITOSES(
      2,
      "Who has at least 10 mitoses per 10 high-power fields?",
      "A count per 10 high-power fields, of any tumour, proves at least 10: the number itself, 'at least', or 'more than', is 10 or more. 'More than 9' may be a mean of 9.5 and proves nothing. Counts per mm2 are not converted. The diagnosis is not looked at."),
  DESMIN_AND_H_CALDESMON(
      3,
      "Whose tumour is positive for desmin and h-caldesmon?",
      "Both stains are positive in findings of one and the same tumour, of whatever specimens. The diagnosis is not looked at."),
  SMA_WITHOUT_CD117(
      4,
      "Whose tumour is positive for smooth muscle actin and negative for CD117?",
      "A positive SMA and a negative CD117 are findings of one and the same tumour. A stain that was not performed, or is equivocal, is not negative. The diagnosis is not looked at."),
  TEN_PERCENT_ER(
      5,
      "Whose estrogen receptor is certainly at least 10 %?",
      "A share of stained cells, of any tumour, proves at least 10 %: the number itself, the lower end of a range, 'at least', or 'more than', is 10 or more. Positive without a share proves nothing. The diagnosis is not looked at."),
  DOXORUBICIN_FIRST(
      6,
      "Who was given doxorubicin in first line?",
      "A block of therapy that was carried out, at least in part, is of line 1 and holds doxorubicin. A block without a line does not count; epirubicin and liposomal doxorubicin are other drugs."),
  LEIOMYOSARCOMA_TREATED(
      7,
      "Who has a desmin positive leiomyosarcoma with at least 10 mitoses per 10 high-power fields, and was given doxorubicin in first line?",
      "One and the same asserted tumour is a leiomyosarcoma (question 1), has the mitoses (question 2) and is desmin positive; the therapy (question 6) names this tumour, or no tumour at all."),
  LARGE_HIGH_GRADE_R0(
      8,
      "Who has a tumour over 5 cm of FNCLCC grade 3 that was removed with R0?",
      "One and the same asserted tumour has a longest dimension that is certainly above 5 cm ('more than 5 cm' is, 'at least 5 cm' and 5.0 cm are not), FNCLCC grade 3, and an operation on the tumour itself that took place with the residual tumour status R0 of the whole operation. R0 of one specimen, of a biopsy or of an operation on a metastasis does not count."),
  LUNG_AFTER_RESECTION(
      9,
      "Who had a lung metastasis that was found after a resection of its primary tumour?",
      "An asserted metastasis in the lung, of an asserted tumour, was found certainly after the day of an operation on that tumour itself. The month alone proves nothing where the operation was in it; no date proves nothing."),
  PERITONEUM_AFTER_MORCELLATION(
      10,
      "Who had a morcellated tumour and a recurrence or metastasis in the peritoneum that was found later?",
      "An operation on an asserted tumour itself took place and the tumour was morcellated in it; an asserted metastasis or recurrence of that tumour, of whatever kind, in the peritoneum, was found certainly after that day. Removed in pieces is not morcellated.");

  private final int number;
  private final String words;
  private final String meaning;

  Question(int number, String words, String meaning) {
    this.number = number;
    this.words = words;
    this.meaning = meaning;
  }

  /** From 1 to 10. */
  public int number() {
    return number;
  }

  /** The question. */
  public String words() {
    return words;
  }

  /** What exactly is asked. */
  public String meaning() {
    return meaning;
  }
}
