package org.sarcomafhir.validation;

/** The text is well-formed, but the validator's parser fails on how the resource is built. */
class UnreadableResourceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableResourceException(Throwable cause) {
    super(cause);
  }
}
