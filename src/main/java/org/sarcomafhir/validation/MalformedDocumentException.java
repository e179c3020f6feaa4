package org.sarcomafhir.validation;

import org.jspecify.annotations.Nullable;

/** The text is not well-formed JSON or XML, so that there is nothing to validate. */
public class MalformedDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MalformedDocumentException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
