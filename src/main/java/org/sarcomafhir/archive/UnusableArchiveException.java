package org.sarcomafhir.archive;

/**
 * The archive is broken, hostile or too large; the message says which, for the person who put it
 * there.
 */
public class UnusableArchiveException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Says why. */
  public UnusableArchiveException(String message) {
    super(message);
  }
}
