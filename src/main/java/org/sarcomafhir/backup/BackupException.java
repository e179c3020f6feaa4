package org.sarcomafhir.backup;

/** A backup cannot be written, or must not be restored. */
public final class BackupException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  /**
   * Says what is wrong.
   *
   * @param message a sentence without a full stop
   * @param remedy what to do, another one
   */
  public BackupException(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  /** What to do about it. */
  public String remedy() {
    return remedy;
  }
}
