package org.sarcomafhir.commandline.validate;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.sarcomafhir.findings.Finding;

/** Lines as compilers write them, which editors can follow. */
final class TextReport implements Report {

  private final Writer out;
  private final IssueSeverity least;
  private final boolean summary;

  /**
   * A report of findings that are at least this bad.
   *
   * @param least what is less is counted only
   * @param summary whether a summary ends it
   */
  TextReport(Writer out, IssueSeverity least, boolean summary) {
    this.out = out;
    this.least = least;
    this.summary = summary;
  }

  @Override
  public void add(Verdict verdict) throws IOException {
    Map<String, Integer> lines = new LinkedHashMap<>();
    int entry = -1;
    for (Finding issue : verdict.issues()) {
      if (Verdict.level(issue).compareTo(least) > 0) {
        continue;
      }
      if (issue.entryIndex() != entry) {
        write(lines);
        entry = issue.entryIndex();
        out.write("%s: %s%n".formatted(verdict.document().name(), verdict.entry(entry)));
      }
      lines.merge(line(verdict, issue), 1, Integer::sum);
    }
    write(lines);
  }

  /** What is said several times of one element is said once, with the number. */
  private void write(Map<String, Integer> lines) throws IOException {
    for (Map.Entry<String, Integer> line : lines.entrySet()) {
      out.write(line.getKey());
      out.write(line.getValue() == 1 ? "" : " (%d times)".formatted(line.getValue()));
      out.write(System.lineSeparator());
    }
    lines.clear();
  }

  private static String line(Verdict verdict, Finding issue) {
    StringBuilder line = new StringBuilder(verdict.document().file());
    if (issue.line() > 0) {
      line.append(':').append(issue.line());
      line.append(issue.column() > 0 ? ":" + issue.column() : "");
    }
    line.append(": ").append(Verdict.level(issue).toCode());
    line.append(' ').append(Verdict.code(issue));
    line.append(issue.expressions().isEmpty() ? "" : " " + Verdict.place(issue));
    return line.append(": ").append(issue.sentence().replaceAll("\\s+", " ").strip()).toString();
  }

  @Override
  public void finish(Totals totals) throws IOException {
    if (summary) {
      boolean hidden = totals.information() > 0 && least != IssueSeverity.INFORMATION;
      out.write(totals + (hidden ? " (shown with --verbose)" : "") + System.lineSeparator());
    }
    out.flush();
  }
}
