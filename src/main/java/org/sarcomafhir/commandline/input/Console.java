package org.sarcomafhir.commandline.input;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The streams that a command reads and writes.
 *
 * @param in standard input
 * @param out where reports go
 * @param err where everything else goes
 * @param terminal whether somebody watches, so that progress may be shown
 */
public record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {

  /** Those of this process. */
  public static Console ofProcess() {
    return new Console(System.in, System.out, System.err, isTerminal());
  }

  /** Newer Java has a console also where there is no terminal, and a method that tells. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
