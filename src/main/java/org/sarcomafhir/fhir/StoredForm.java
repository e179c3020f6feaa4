package org.sarcomafhir.fhir;

import ca.uhn.fhir.context.FhirContext;

/** How resources are written into the store: as they were sent. */
public final class StoredForm {

  private StoredForm() {}

  /** HAPI by itself leaves out the version that a reference names. */
  public static void configure(FhirContext context) {
    context.getParserOptions().setStripVersionsFromReferences(false);
  }
}
