package org.sarcomafhir.commandline.validate;

import java.io.IOException;

/** Writes verdicts as they come, so that no run is too long for the memory. */
interface Report {

  /** Writes what was found in one document. */
  void add(Verdict verdict) throws IOException;

  /** Writes the end. */
  void finish(Totals totals) throws IOException;
}
