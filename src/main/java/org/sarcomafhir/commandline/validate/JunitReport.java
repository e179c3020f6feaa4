package org.sarcomafhir.commandline.validate;

import static org.sarcomafhir.commandline.validate.Markup.escape;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.sarcomafhir.findings.EntryLabel;
import org.sarcomafhir.findings.Finding;

/**
 * JUnit's XML for build servers: a suite for each file, a case for each resource. A suite begins
 * with its numbers, so its cases wait in a temporary file and not in the memory.
 */
final class JunitReport implements Report {

  /** With seconds at full minutes too, where the usual form leaves them out. */
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private final Writer out;
  private final IssueSeverity failing;
  private final String time;
  private final Path waiting;
  private Writer cases;
  private final StringBuilder notes = new StringBuilder();
  private String file = "";
  private int suites;
  private int tests;
  private int failures;

  /**
   * Begins the report.
   *
   * @param failing findings at least this bad fail a case; others are noted in the suite
   */
  JunitReport(Writer out, IssueSeverity failing, Clock clock) throws IOException {
    this.out = out;
    this.failing = failing;
    this.time = SECONDS.format(LocalDateTime.now(clock));
    waiting = Files.createTempFile("sarcoma-validate", ".xml");
    waiting.toFile().deleteOnExit();
    cases = Files.newBufferedWriter(waiting);
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
  }

  @Override
  public void add(Verdict verdict) throws IOException {
    if (!file.equals(verdict.document().file())) {
      endSuite();
      file = verdict.document().file();
    }
    TreeSet<Integer> places = new TreeSet<>(verdict.entries().keySet());
    places.add(-1);
    if ("Bundle".equals(verdict.resourceType())) {
      IntStream.range(0, verdict.resources()).forEach(places::add);
    }
    for (int place : places) {
      String name =
          place < 0
              ? verdict.document().name()
              : verdict.entries().getOrDefault(place, EntryLabel.of(place)).name();
      List<Finding> here =
          verdict.issues().stream().filter(issue -> issue.entryIndex() == place).toList();
      addCase(verdict, name, here);
    }
  }

  private void addCase(Verdict verdict, String name, List<Finding> issues) throws IOException {
    List<Finding> bad = issues.stream().filter(this::fails).toList();
    issues.stream()
        .filter(issue -> !fails(issue) && issue.severity() != IssueSeverity.INFORMATION)
        .forEach(issue -> notes.append(line(verdict, issue)).append('\n'));
    tests++;
    cases.write(
        "    <testcase name=\"%s\" classname=\"%s\" time=\"0\""
            .formatted(escape(name), escape(file)));
    if (bad.isEmpty()) {
      cases.write("/>\n");
      return;
    }
    failures++;
    cases.write(
        "><failure message=\"%s\" type=\"%s\">%s</failure></testcase>\n"
            .formatted(
                escape(bad.get(0).text()),
                escape(Verdict.code(bad.get(0))),
                escape(
                    bad.stream()
                        .map(issue -> line(verdict, issue))
                        .collect(Collectors.joining("\n")))));
  }

  private boolean fails(Finding issue) {
    return Verdict.level(issue).compareTo(failing) <= 0;
  }

  private static String line(Verdict verdict, Finding issue) {
    return "%s:%d: %s %s %s: %s"
        .formatted(
            verdict.document().file(),
            Math.max(1, issue.line()),
            Verdict.level(issue).toCode(),
            Verdict.code(issue),
            Verdict.place(issue),
            issue.sentence());
  }

  private void endSuite() throws IOException {
    cases.close();
    if (!file.isEmpty()) {
      out.write(
          "  <testsuite package=\"validate\" id=\"%d\" name=\"%s\" timestamp=\"%s\" hostname=\"localhost\" tests=\"%d\" failures=\"%d\" errors=\"0\" time=\"0\">\n    <properties/>\n"
              .formatted(suites++, escape(file), time, tests, failures));
      try (BufferedReader waited = Files.newBufferedReader(waiting)) {
        waited.transferTo(out);
      }
      out.write(
          "    <system-out>%s</system-out>\n    <system-err/>\n  </testsuite>\n"
              .formatted(escape(notes.toString())));
    }
    tests = 0;
    failures = 0;
    notes.setLength(0);
    cases = Files.newBufferedWriter(waiting);
  }

  @Override
  public void finish(Totals totals) throws IOException {
    endSuite();
    cases.close();
    Files.deleteIfExists(waiting);
    out.write("</testsuites>\n");
    out.flush();
  }
}
