package org.sarcomafhir.generation.plan;

/** Where a tumour, a metastasis or a recurrence is. */
public enum Site {
  UTERUS,
  ENDOMETRIUM,
  RETROPERITONEUM,
  SMALL_INTESTINE,
  STOMACH,
  THIGH,
  SKIN,
  PLEURA,
  LUNG,
  LIVER,
  PERITONEUM,
  BONE
}
