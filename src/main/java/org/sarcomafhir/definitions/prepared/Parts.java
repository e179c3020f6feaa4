package org.sarcomafhir.definitions.prepared;

/** How the parts of the file are called. */
final class Parts {

  /** Of the packages. */
  static final String OWN = "own";

  /** Of FHIR itself. */
  static final String BASE = "base";

  /** The sarcoma package as far as judging needs it as a whole. */
  static final String PACKAGE = "package";

  /** All structure definitions without their elements. */
  static final String HEADERS = "headers";

  private Parts() {}

  static String name(String owner, String type, String url) {
    return owner + "/" + type + "/" + url;
  }
}
