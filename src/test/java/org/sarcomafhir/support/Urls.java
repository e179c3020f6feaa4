package org.sarcomafhir.support;

/** Writes URLs the way documentation does. */
public final class Urls {

  private Urls() {}

  /** Encodes what the HTTP client would refuse; what is encoded already stays as it is. */
  public static String encoded(String path) {
    return path.replace("|", "%7C")
        .replace(" ", "%20")
        .replace("[", "%5B")
        .replace("]", "%5D")
        .replace("\"", "%22");
  }
}
