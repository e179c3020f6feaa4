package org.sarcomafhir.commandline.input;

/** A file that was named cannot be read; the message says which and why. */
public final class UnusableInputException extends Exception {

  private static final long serialVersionUID = 1L;

  UnusableInputException(String message) {
    super(message);
  }
}
