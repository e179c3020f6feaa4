package org.sarcomafhir.commandline.backup;

import org.sarcomafhir.backup.Watcher;
import org.sarcomafhir.commandline.input.Progress;

/** Shows the steps of a backup or a restore as a bar. */
record ShownSteps(Progress progress) implements Watcher {

  /** What the bar counts to, whatever the step counts. */
  static final int FULL = 1000;

  @Override
  public void at(String step, long done, long total) {
    progress.at(total == 0 ? 0 : done * FULL / total, "%s %,d of %,d".formatted(step, done, total));
  }
}
