package org.sarcomafhir.commandline.upload;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sarcomafhir.commandline.input.Document;
import org.sarcomafhir.losses.Difference;

/** Says what became of the documents, as they are answered. */
final class UploadReport {

  private final PrintStream out;
  private final boolean dryRun;
  private final Latencies latencies = new Latencies();
  private long documents;
  private long refused;
  private long written;
  private long existing;
  private long differences;

  UploadReport(PrintStream out, boolean dryRun) {
    this.out = out;
    this.dryRun = dryRun;
  }

  void add(Document document, Outcome outcome) {
    documents++;
    refused += outcome.refusals().isEmpty() ? 0 : 1;
    written += outcome.written();
    existing += outcome.existing().size();
    latencies.add(outcome.nanos());
    outcome.refusals().forEach(out::println);
    for (Map.Entry<String, List<Difference>> loss : outcome.losses().entrySet()) {
      differences += loss.getValue().size();
      loss.getValue()
          .forEach(one -> out.printf("%s: %s %s%n", document.name(), loss.getKey(), one));
    }
  }

  boolean isGood() {
    return refused == 0 && differences == 0;
  }

  String words() {
    return "%d sent, %d refused".formatted(documents, refused);
  }

  void finish(long nanos) {
    if (dryRun) {
      out.printf("%d documents judged, %d with errors, nothing was stored%n", documents, refused);
    } else {
      out.printf("%d documents sent, %d refused%n", documents, refused);
      out.printf(
          "%d resources read back: %s%n",
          written,
          differences == 0
              ? "nothing lost, changed or added"
              : differences + " elements lost, changed or added");
      if (existing > 0) {
        out.printf("%d met a stored resource by their condition and wrote nothing%n", existing);
      }
    }
    double seconds = Math.max(nanos / 1e9, 1e-3);
    out.printf(
        Locale.ROOT, "answers: %s; %.1f documents/s%n", latencies.words(), documents / seconds);
    out.flush();
  }
}
