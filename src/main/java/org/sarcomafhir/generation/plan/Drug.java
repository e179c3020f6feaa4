package org.sarcomafhir.generation.plan;

/** A drug against sarcomas. */
public enum Drug {
  DOXORUBICIN,
  LIPOSOMAL_DOXORUBICIN,
  EPIRUBICIN,
  IFOSFAMIDE,
  DACARBAZINE,
  GEMCITABINE,
  DOCETAXEL,
  TRABECTEDIN,
  PAZOPANIB,
  IMATINIB
}
