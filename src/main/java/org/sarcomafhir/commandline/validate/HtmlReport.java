package org.sarcomafhir.commandline.validate;

import static org.sarcomafhir.commandline.validate.Markup.escape;

import java.io.IOException;
import java.io.Writer;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.sarcomafhir.findings.Finding;

/** One page that needs nothing else: no script, no font, no link to anywhere. */
final class HtmlReport implements Report {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>Validation report</title>
      <style>
      body { font: 15px/1.5 sans-serif; margin: 2em auto; max-width: 70em; padding: 0 1em; color: #222; background: #fff }
      table { border-collapse: collapse; width: 100% } td, th { text-align: left; vertical-align: top; padding: .3em .6em; border-top: 1px solid #ccc }
      code { overflow-wrap: anywhere } .error { color: #a00000 } .warning { color: #7a4b00 } .information { color: #444 }
      h2 { font-size: 1.05em; margin: 1.6em 0 .3em; overflow-wrap: anywhere } h3 { font-size: 1em; font-weight: normal; margin: .8em 0 .2em }
      details { margin-top: .4em }
      </style></head><body><main>
      <h1>Validation report</h1>
      """;
  private static final String TABLE =
      "<table><thead><tr><th scope=\"col\">Place</th><th scope=\"col\">Severity</th><th scope=\"col\">Code</th><th scope=\"col\">What</th></tr></thead><tbody>\n";

  private final Writer out;

  HtmlReport(Writer out) throws IOException {
    this.out = out;
    out.write(HEAD);
  }

  @Override
  public void add(Verdict verdict) throws IOException {
    out.write(
        "<section><h2>%s: %s</h2>\n"
            .formatted(
                escape(verdict.document().name()),
                verdict.count(IssueSeverity.ERROR) > 0 ? "errors" : "no errors"));
    int entry = -1;
    boolean open = false;
    for (Finding issue : verdict.issues()) {
      if (issue.severity() == IssueSeverity.INFORMATION) {
        continue;
      }
      if (issue.entryIndex() != entry || !open) {
        out.write(open ? "</tbody></table>\n" : "");
        entry = issue.entryIndex();
        String name = verdict.entry(entry);
        out.write(name == null ? TABLE : "<h3>" + escape(name) + "</h3>\n" + TABLE);
        open = true;
      }
      row(issue);
    }
    out.write(open ? "</tbody></table>\n" : "");
    information(verdict);
    out.write("</section>\n");
  }

  private void information(Verdict verdict) throws IOException {
    long count = verdict.count(IssueSeverity.INFORMATION);
    if (count > 0) {
      out.write("<details><summary>%d information</summary>\n%s".formatted(count, TABLE));
      for (Finding issue : verdict.issues()) {
        if (issue.severity() == IssueSeverity.INFORMATION) {
          row(issue);
        }
      }
      out.write("</tbody></table></details>\n");
    }
  }

  private void row(Finding issue) throws IOException {
    String level = Verdict.level(issue).toCode();
    String line = issue.line() > 0 ? "line " + issue.line() : "";
    out.write(
        "<tr><td>%s <code>%s</code></td><td class=\"%s\">%s</td><td><code>%s</code></td><td>%s</td></tr>\n"
            .formatted(
                line,
                escape(Verdict.place(issue)),
                level,
                level,
                escape(Verdict.code(issue)),
                escape(issue.sentence())));
  }

  @Override
  public void finish(Totals totals) throws IOException {
    out.write("<footer><h2>Summary</h2><p>%s</p></footer>\n".formatted(escape(totals.toString())));
    out.write("</main></body></html>\n");
    out.flush();
  }
}
