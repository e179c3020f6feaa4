package org.sarcomafhir.commandline.backup;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
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
      return say(console, e.getMessage() + ".", e.remedy() + ".");
    } catch (SQLException | IOException | RuntimeException e) {
      Optional<DatabaseTrouble> known = DatabaseTrouble.behind(e);
      if (known.isPresent()) {
        return say(console, known.get().what(), known.get().remedy());
      }
      if (e instanceof FileSystemException file) {
        return say(
            console,
            "%s cannot be used: %s.".formatted(file.getFile(), reason(file)),
            "See that you may read and write there, and that there is space on the disk.");
      }
      return say(console, "It failed: " + e, "Nothing of it counts; the remedy stands before.");
    }
  }

  private static String reason(FileSystemException fault) {
    return fault instanceof AccessDeniedException || fault.getReason() == null
        ? "you have no right to, or it is not there (%s)".formatted(fault.getClass().getSimpleName())
        : fault.getReason();
  }

  private static int say(Console console, String what, String remedy) {
    console.err().println(what);
    console.err().println(remedy);
    console.err().flush();
    return ExitCodes.USAGE;
  }
}
