package org.sarcomafhir.generation.plan;

/** The sex of a patient. */
public enum Sex {
  FEMALE,
  MALE
}
