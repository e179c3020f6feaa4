package org.sarcomafhir.commandline.validate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.bundle.EntryNames;
import org.sarcomafhir.commandline.input.Document;
import org.sarcomafhir.findings.EntryLabel;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.validation.MalformedDocumentException;
import org.sarcomafhir.validation.SourceDocument;
import org.xml.sax.SAXParseException;

/**
 * What was found in one document.
 *
 * @param document the document, without its text
 * @param resourceType type of the outermost resource, empty where it cannot be read
 * @param resources how many resources were judged: the entries of a Bundle, or one
 * @param entries names of the Bundle entries that have findings, by their index
 * @param issues the findings, by entry, the worst first
 */
record Verdict(
    Document document,
    String resourceType,
    int resources,
    Map<Integer, EntryLabel> entries,
    List<Finding> issues) {

  private static final Comparator<Finding> BY_ENTRY =
      Comparator.comparing(Finding::entryIndex)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::line)
          .thenComparing(Finding::column);

  Verdict {
    entries = Map.copyOf(entries);
    int line = document.line();
    issues =
        issues.stream()
            .map(issue -> line > 0 ? issue.toBuilder().source(line, issue.column()).build() : issue)
            .sorted(BY_ENTRY)
            .toList();
  }

  static Verdict of(Document document, SourceDocument source, List<Finding> issues) {
    EntryNames names = new EntryNames(source.json());
    Map<Integer, EntryLabel> entries = new TreeMap<>();
    issues.stream()
        .map(Finding::entryIndex)
        .filter(index -> index >= 0)
        .forEach(index -> entries.computeIfAbsent(index, names::label));
    return new Verdict(
        withoutText(document), source.resourceType(), resources(source), entries, issues);
  }

  private static int resources(SourceDocument source) {
    JsonNode json = source.json();
    boolean bundle = "Bundle".equals(source.resourceType());
    return bundle && json != null ? Math.max(1, json.path("entry").size()) : 1;
  }

  /** A document that cannot be parsed; the position is in the parser's own words. */
  static Verdict malformed(Document document, MalformedDocumentException fault) {
    int line = -1;
    int column = -1;
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof JsonProcessingException json && json.getLocation() != null) {
        line = json.getLocation().getLineNr();
        column = json.getLocation().getColumnNr();
      } else if (cause instanceof SAXParseException xml) {
        line = xml.getLineNumber();
        column = xml.getColumnNumber();
      }
    }
    String words = String.valueOf(fault.getMessage()).replaceFirst("^The body", "The document");
    return unreadable(document, words, line, column);
  }

  static Verdict unreadable(Document document, String fault, int line, int column) {
    Finding issue = Finding.error(IssueCode.NOT_READABLE, fault).source(line, column).build();
    return new Verdict(withoutText(document), "", 1, Map.of(), List.of(issue));
  }

  private static Document withoutText(Document document) {
    return new Document(document.file(), document.line(), document.format(), "", document.fault());
  }

  long count(IssueSeverity severity) {
    return issues.stream().filter(issue -> level(issue) == severity).count();
  }

  /** The severity of a finding; what is fatal is an error here. */
  static IssueSeverity level(Finding issue) {
    return issue.isError() ? IssueSeverity.ERROR : issue.severity();
  }

  /** The code of a finding and the rule that was broken. */
  static String code(Finding issue) {
    return issue.rule() == null
        ? issue.code().code()
        : "%s [%s]".formatted(issue.code().code(), issue.rule());
  }

  /** Where it was found. */
  static String place(Finding issue) {
    int more = issue.expressions().size() - 1;
    return more > 0 ? "%s and %d more".formatted(issue.expression(), more) : issue.expression();
  }

  /** What an entry is called, absent for what stands outside of entries. */
  @Nullable String entry(int index) {
    EntryLabel label = entries.get(index);
    return label == null ? null : label.name();
  }
}
