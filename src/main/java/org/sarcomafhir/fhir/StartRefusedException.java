package org.sarcomafhir.fhir;

/** The server must not start as it is configured, or cannot do what an option of the start asks. */
public class StartRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  /**
   * Refuses the start.
   *
   * @param message what is wrong, a sentence without its full stop
   * @param remedy what to do about it, in whole sentences
   */
  public StartRefusedException(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
