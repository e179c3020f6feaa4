package org.sarcomafhir.commandline.validate;

import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/** The forms of the report. */
enum Reports {
  TEXT,
  JSON,
  JUNIT,
  HTML;

  /**
   * Begins a report.
   *
   * @param failing the least severity that fails the run
   * @param shown the least severity that the text shows
   */
  Report begin(Writer out, IssueSeverity failing, IssueSeverity shown, boolean summary)
      throws IOException {
    return switch (this) {
      case TEXT -> new TextReport(out, shown, summary);
      case JSON -> new JsonReport(out);
      case JUNIT -> new JunitReport(out, failing, Clock.system(ZoneId.systemDefault()));
      case HTML -> new HtmlReport(out);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
