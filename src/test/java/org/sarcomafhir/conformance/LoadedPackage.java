package org.sarcomafhir.conformance;

import ca.uhn.fhir.context.FhirContext;

/** The package as the server loads it, read once for all tests of a JVM. */
public final class LoadedPackage {

  private static final FhirContext CONTEXT = FhirContext.forR4();
  private static final ProfilePackage PROFILES = new PackageLoader(CONTEXT).load();

  private LoadedPackage() {}

  public static FhirContext context() {
    return CONTEXT;
  }

  public static ProfilePackage profiles() {
    return PROFILES;
  }
}
