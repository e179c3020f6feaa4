package org.sarcomafhir.validation;

/** The caller asked for validation against a profile that this server does not have. */
public class UnknownProfileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownProfileException(String message) {
    super(message);
  }
}
