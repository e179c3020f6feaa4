package org.sarcomafhir.generation.plan;

/** What a tumour consists of. */
public enum Histology {
  LEIOMYOSARCOMA,
  EPITHELIOID_LEIOMYOSARCOMA,
  MYXOID_LEIOMYOSARCOMA,
  GASTROINTESTINAL_STROMAL_TUMOUR,
  SYNOVIAL_SARCOMA,
  DEDIFFERENTIATED_LIPOSARCOMA,
  ANGIOSARCOMA,
  ENDOMETRIAL_STROMAL_SARCOMA,
  SOLITARY_FIBROUS_TUMOUR,
  UNCERTAIN_SMOOTH_MUSCLE_TUMOUR,
  LEIOMYOMA;

  /** Whether it is a leiomyosarcoma or a variant of it. */
  public boolean isLeiomyosarcoma() {
    return this == LEIOMYOSARCOMA
        || this == EPITHELIOID_LEIOMYOSARCOMA
        || this == MYXOID_LEIOMYOSARCOMA;
  }
}
