package org.sarcomafhir.commandline;

import picocli.CommandLine.IVersionProvider;

/** The version that the build has written into the jar. */
final class Version implements IVersionProvider {

  /** The bare number. */
  static String ofThis() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "unknown" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"sarcoma-fhir-server " + ofThis()};
  }
}
