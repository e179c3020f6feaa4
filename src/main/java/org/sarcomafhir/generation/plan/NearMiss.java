package org.sarcomafhir.generation.plan;

import java.util.Arrays;
import java.util.List;

/** Patients who are nearly the answer to a question, and are none. */
public enum NearMiss {
  LEIOMYOSARCOMA_REFUTED(Question.LEIOMYOSARCOMA, "the only leiomyosarcoma was refuted"),
  LEIOMYOSARCOMA_PROVISIONAL(Question.LEIOMYOSARCOMA, "the only leiomyosarcoma is provisional"),
  LEIOMYOSARCOMA_IN_ERROR(Question.LEIOMYOSARCOMA, "the only leiomyosarcoma was entered in error"),
  UNCERTAIN_POTENTIAL(
      Question.LEIOMYOSARCOMA, "a smooth muscle tumour of uncertain malignant potential"),
  LEIOMYOMA_ONLY(Question.LEIOMYOSARCOMA, "a leiomyoma"),
  MITOSES_UP_TO_14(Question.TEN_MITOSES, "up to 14 mitoses per 10 fields"),
  MITOSES_12_PER_MM2(Question.TEN_MITOSES, "12 mitoses per mm2"),
  MITOSES_9(Question.TEN_MITOSES, "9 mitoses per 10 fields"),
  MITOSES_MORE_THAN_9(Question.TEN_MITOSES, "more than 9 mitoses per 10 fields"),
  MITOSES_MORE_THAN_5(Question.TEN_MITOSES, "more than 5 mitoses per 10 fields"),
  MITOSES_20_PRELIMINARY(Question.TEN_MITOSES, "20 mitoses per 10 fields in a preliminary finding"),
  MITOSES_20_IN_ERROR(Question.TEN_MITOSES, "20 mitoses per 10 fields, entered in error"),
  DESMIN_IN_ERROR(Question.DESMIN_AND_H_CALDESMON, "desmin positive, entered in error"),
  DESMIN_PRELIMINARY(Question.DESMIN_AND_H_CALDESMON, "desmin positive in a preliminary finding"),
  DESMIN_OF_SECOND_TUMOUR(
      Question.DESMIN_AND_H_CALDESMON,
      "desmin positive in the second tumour, h-caldesmon in the first"),
  H_CALDESMON_NEGATIVE(Question.DESMIN_AND_H_CALDESMON, "desmin positive, h-caldesmon negative"),
  H_CALDESMON_EQUIVOCAL(Question.DESMIN_AND_H_CALDESMON, "desmin positive, h-caldesmon equivocal"),
  CD117_POSITIVE(Question.SMA_WITHOUT_CD117, "SMA and CD117 positive"),
  CD117_NOT_PERFORMED(Question.SMA_WITHOUT_CD117, "SMA positive, CD117 not performed"),
  CD117_EQUIVOCAL(Question.SMA_WITHOUT_CD117, "SMA positive, CD117 equivocal"),
  CD117_OF_SECOND_TUMOUR(
      Question.SMA_WITHOUT_CD117, "SMA positive in the first tumour, CD117 negative in the second"),
  CD117_CANCELLED(
      Question.SMA_WITHOUT_CD117, "SMA positive, CD117 negative in a cancelled finding"),
  ER_WITHOUT_SHARE(Question.TEN_PERCENT_ER, "estrogen receptor positive without a share"),
  ER_LESS_THAN_10(Question.TEN_PERCENT_ER, "estrogen receptor below 10 %"),
  ER_5_TO_15(Question.TEN_PERCENT_ER, "estrogen receptor 5 to 15 %"),
  ER_UP_TO_30(Question.TEN_PERCENT_ER, "estrogen receptor up to 30 %"),
  ER_60_PRELIMINARY(Question.TEN_PERCENT_ER, "estrogen receptor 60 % in a preliminary finding"),
  PR_INSTEAD_OF_ER(Question.TEN_PERCENT_ER, "progesterone receptor 80 %, estrogen receptor 5 %"),
  DOXORUBICIN_SECOND_LINE(Question.DOXORUBICIN_FIRST, "doxorubicin in second line"),
  DOXORUBICIN_NOT_DONE(
      Question.DOXORUBICIN_FIRST, "doxorubicin planned in first line and not given"),
  DOXORUBICIN_IN_ERROR(Question.DOXORUBICIN_FIRST, "doxorubicin in first line, entered in error"),
  DOXORUBICIN_WITHOUT_LINE(Question.DOXORUBICIN_FIRST, "doxorubicin without a line"),
  EPIRUBICIN_FIRST_LINE(Question.DOXORUBICIN_FIRST, "epirubicin in first line"),
  LIPOSOMAL_FIRST_LINE(Question.DOXORUBICIN_FIRST, "liposomal doxorubicin in first line"),
  TREATED_NO_LEIOMYOSARCOMA(
      Question.LEIOMYOSARCOMA_TREATED, "all but the diagnosis: of uncertain malignant potential"),
  TREATED_DESMIN_NEGATIVE(Question.LEIOMYOSARCOMA_TREATED, "all but desmin: negative"),
  TREATED_DESMIN_OF_SECOND_TUMOUR(
      Question.LEIOMYOSARCOMA_TREATED, "all but desmin: positive in the second tumour"),
  TREATED_MITOSES_OF_SECOND_TUMOUR(
      Question.LEIOMYOSARCOMA_TREATED, "all but the mitoses: counted in the second tumour"),
  TREATED_SECOND_LINE(Question.LEIOMYOSARCOMA_TREATED, "all but the line: second"),
  TREATED_FOR_SECOND_TUMOUR(
      Question.LEIOMYOSARCOMA_TREATED, "all but the therapy: given for the second tumour"),
  SIZE_50_MM(Question.LARGE_HIGH_GRADE_R0, "exactly 5.0 cm"),
  SIZE_45_MM(Question.LARGE_HIGH_GRADE_R0, "45 mm"),
  SIZE_AT_LEAST_50_MM(Question.LARGE_HIGH_GRADE_R0, "at least 5 cm"),
  GRADE_2(Question.LARGE_HIGH_GRADE_R0, "grade 2"),
  HIGH_GRADE_WITHOUT_SYSTEM(Question.LARGE_HIGH_GRADE_R0, "high grade by no named system"),
  R0_OF_BIOPSY(Question.LARGE_HIGH_GRADE_R0, "R0 of a biopsy specimen, no status of the operation"),
  R0_OF_ONE_SPECIMEN(Question.LARGE_HIGH_GRADE_R0, "R0 of one specimen, R1 of the operation"),
  R0_IN_ERROR(Question.LARGE_HIGH_GRADE_R0, "R0 entered in error"),
  R0_OF_METASTASIS(
      Question.LARGE_HIGH_GRADE_R0, "R0 of the operation on a metastasis, R1 of the tumour"),
  R0_OF_SECOND_TUMOUR(Question.LARGE_HIGH_GRADE_R0, "R0 of the second tumour, R1 of the first"),
  LUNG_BEFORE_RESECTION(
      Question.LUNG_AFTER_RESECTION, "lung metastasis found before the resection"),
  LUNG_REFUTED(Question.LUNG_AFTER_RESECTION, "lung metastasis refuted"),
  LUNG_PRIMARY(Question.LUNG_AFTER_RESECTION, "primary tumour of the lung, resected"),
  LUNG_IN_MONTH_OF_RESECTION(
      Question.LUNG_AFTER_RESECTION,
      "lung metastasis found in the month of the resection, day unknown"),
  LUNG_WITHOUT_DATE(Question.LUNG_AFTER_RESECTION, "lung metastasis without a date"),
  LUNG_WITHOUT_RESECTION(
      Question.LUNG_AFTER_RESECTION, "lung metastasis of a tumour that was not operated on"),
  LUNG_OF_SECOND_TUMOUR(
      Question.LUNG_AFTER_RESECTION,
      "lung metastasis of the second tumour, resection of the first"),
  MORCELLATED_WITHOUT_RETURN(
      Question.PERITONEUM_AFTER_MORCELLATION, "morcellated, nothing found later"),
  MORCELLATED_THEN_LIVER(
      Question.PERITONEUM_AFTER_MORCELLATION, "morcellated, liver metastasis found later"),
  PERITONEUM_AT_DIAGNOSIS(
      Question.PERITONEUM_AFTER_MORCELLATION,
      "morcellated, peritoneal metastasis found with the tumour"),
  PERITONEUM_REFUTED(
      Question.PERITONEUM_AFTER_MORCELLATION, "morcellated, peritoneal metastasis refuted"),
  EN_BLOC_THEN_PERITONEUM(
      Question.PERITONEUM_AFTER_MORCELLATION, "removed en bloc, peritoneal recurrence found later"),
  PIECEMEAL_THEN_PERITONEUM(
      Question.PERITONEUM_AFTER_MORCELLATION,
      "removed in pieces but not morcellated, peritoneal recurrence found later"),
  MORCELLATION_IN_ERROR(
      Question.PERITONEUM_AFTER_MORCELLATION,
      "morcellation entered in error, peritoneal recurrence found later");

  private final Question question;
  private final String words;

  NearMiss(Question question, String words) {
    this.question = question;
    this.words = words;
  }

  /** The question that the patient nearly answers. */
  public Question question() {
    return question;
  }

  /** What keeps the patient from being an answer. */
  public String words() {
    return words;
  }

  /** All of one question. */
  public static List<NearMiss> of(Question question) {
    return Arrays.stream(values()).filter(kind -> kind.question == question).toList();
  }
}
