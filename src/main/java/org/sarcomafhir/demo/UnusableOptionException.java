package org.sarcomafhir.demo;

/** An option of the start that this server cannot follow. */
final class UnusableOptionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  UnusableOptionException(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
