package org.sarcomafhir.terminology.store;

/**
 * A question whose answer lies outside what this server holds. The message begins with the words
 * {@link #WORDS} and says what is missing.
 */
public final class NotBundled extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** How every such answer begins. */
  public static final String WORDS = "Not bundled, not checked: ";

  private final String explanation;

  NotBundled(String what) {
    super(WORDS + what);
    explanation = WORDS + what;
  }

  /** The whole message. */
  public String explanation() {
    return explanation;
  }
}
