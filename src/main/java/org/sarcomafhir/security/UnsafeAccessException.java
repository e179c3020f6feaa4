package org.sarcomafhir.security;

/** The configuration would let in whom it should not, or does not say whom. */
class UnsafeAccessException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  UnsafeAccessException(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
