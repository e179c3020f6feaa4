package org.sarcomafhir.commandline.validate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.sarcomafhir.bundle.EntryNames;
import org.sarcomafhir.commandline.input.Document;
import org.sarcomafhir.validation.Issue;
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
    Map<Integer, String> entries,
    List<Issue> issues) {

  private static final Comparator<Issue> BY_ENTRY =
      Comparator.comparing(Issue::entryIndex)
          .thenComparing(Issue::severity)
          .thenComparing(Issue::line)
          .thenComparing(Issue::column);

  Verdict {
    entries = Map.copyOf(entries);
    issues = issues.stream().sorted(BY_ENTRY).toList();
  }

  static Verdict of(Document document, SourceDocument source, List<Issue> issues) {
    EntryNames names = new EntryNames(source);
    Map<Integer, String> entries = new TreeMap<>();
    issues.stream()
        .map(Issue::entryIndex)
        .filter(index -> index >= 0)
        .forEach(index -> entries.computeIfAbsent(index, names::name));
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
    Issue issue = new Issue(IssueSeverity.FATAL, "structure", "", null, fault, line, column);
    return new Verdict(withoutText(document), "", 1, Map.of(), List.of(issue));
  }

  private static Document withoutText(Document document) {
    return new Document(document.file(), document.line(), document.format(), "", document.fault());
  }

  long count(IssueSeverity severity) {
    return issues.stream().filter(issue -> level(issue) == severity).count();
  }

  /** The severity of a finding; what is fatal is an error here. */
  static IssueSeverity level(Issue issue) {
    return issue.isError() ? IssueSeverity.ERROR : issue.severity();
  }

  /** The line in the file: a line of NDJSON is one for the validator. */
  int line(Issue issue) {
    return document.line() > 0 ? document.line() : issue.line();
  }

  /** The rule that was broken, the validator's id of the message, or the kind of issue. */
  static String code(Issue issue) {
    String id = issue.messageId();
    if (id == null) {
      return issue.code();
    }
    return id.substring(id.indexOf('#') + 1);
  }
}
