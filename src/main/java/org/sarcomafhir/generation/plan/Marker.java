package org.sarcomafhir.generation.plan;

/** What a stain shows. */
public enum Marker {
  DESMIN,
  H_CALDESMON,
  SMA,
  CD117,
  DOG1,
  ER,
  PR,
  S100,
  CD34,
  STAT6,
  TLE1,
  MDM2,
  CD31,
  CD10
}
