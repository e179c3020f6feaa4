package org.sarcomafhir.commandline.backup;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Optional;
import org.sarcomafhir.backup.BackupException;
import org.sarcomafhir.commandline.input.Console;
import org.sarcomafhir.commandline.input.ExitCodes;
import org.sarcomafhir.database.DatabaseTrouble;

/** Says what keeps a command from its end, and what to do about it. */
final class Troubles {

  /** What a command does between its start and its end. */
  interface Work {
    int run() throws SQLException, IOException;
  }

  private Troubles() {}

  /** Carries it out, or says why not. */
  static int told(Console console, Work work) {
    try {
      return work.run();
    } catch (BackupException e) {
      return told(console, e, ExitCodes.USAGE);
    } catch (SQLException | IOException | RuntimeException e) {
      Optional<DatabaseTrouble> known = DatabaseTrouble.behind(e);
      if (known.isPresent()) {
        return say(console, known.get().what(), known.get().remedy());
      }
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof FileSystemException file) {
          return say(
              console,
              "%s cannot be used: %s.".formatted(file.getFile(), reason(file)),
              "See that you may read and write there, and that the disk has space.");
        }
      }
      return say(
          console, "It failed: " + e, "Run it again; if that stays so, report it with this line.");
    }
  }

  /** Says what is wrong and ends with this exit code. */
  static int told(Console console, BackupException fault, int exitCode) {
    say(console, fault.getMessage() + ".", fault.remedy() + ".");
    return exitCode;
  }

  private static String reason(FileSystemException fault) {
    if (fault.getReason() != null) {
      return fault.getReason();
    }
    if (fault instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    return fault instanceof AccessDeniedException
        ? "you have no right to"
        : fault.getClass().getSimpleName();
  }

  private static int say(Console console, String what, String remedy) {
    console.err().println(what);
    console.err().println(remedy);
    console.err().flush();
    return ExitCodes.USAGE;
  }
}
