package org.sarcomafhir.commandline.input;

/** How commands end. */
public final class ExitCodes {

  /** Nothing is wrong. */
  public static final int GOOD = 0;

  /** Something is wrong with what was looked at. */
  public static final int FOUND = 1;

  /** The command itself cannot be carried out. */
  public static final int USAGE = 2;

  private ExitCodes() {}
}
