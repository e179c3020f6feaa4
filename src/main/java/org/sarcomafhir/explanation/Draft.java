package org.sarcomafhir.explanation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.FindingBuilder;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.validation.Issue;

/** A finding while it is being worked out from a message of the validator. */
final class Draft {

  private final Issue issue;
  private final Map<Fact, String> facts = new EnumMap<>(Fact.class);
  private IssueCode code;
  private String text;
  private String expression;
  private @Nullable String path;
  private @Nullable String concept;
  private @Nullable String shownAt;
  private @Nullable IssueSeverity severity;
  private final FindingBuilder finding;

  Draft(Issue issue, IssueCode code, String text) {
    this.issue = issue;
    this.code = code;
    this.text = text;
    this.expression = issue.expression();
    this.finding = Finding.error(code, text).severity(issue.severity());
  }

  /** A draft of what no message of the validator says. */
  static Draft of(IssueCode code, String at, String text) {
    return new Draft(
        new Issue(IssueSeverity.ERROR, code.type().toCode(), at, null, text, -1, -1), code, text);
  }

  Issue issue() {
    return issue;
  }

  IssueCode code() {
    return code;
  }

  void code(IssueCode newCode) {
    code = newCode;
  }

  String text() {
    return text;
  }

  void text(String newText) {
    text = newText;
  }

  /** Where it is; below the validator's location when a child is concerned. */
  String expression() {
    return expression;
  }

  void expression(String newExpression) {
    expression = newExpression;
    path = null;
    concept = null;
  }

  /** Where the answer says it is, when no plain path leads there. */
  void shownAt(String newExpression) {
    shownAt = newExpression;
  }

  /** The expression with choices as JSON names them: {@code valueQuantity}. */
  String path() {
    String known = path == null ? Paths.plain(expression) : path;
    path = known;
    return known;
  }

  /** The path to the CodeableConcept or Quantity that it is about. */
  String concept() {
    String known = concept == null ? Paths.concept(path()) : concept;
    concept = known;
    return known;
  }

  boolean isError() {
    return severity == null ? issue.isError() : severity == IssueSeverity.ERROR;
  }

  void severity(IssueSeverity newSeverity) {
    severity = newSeverity;
  }

  void set(Fact fact, @Nullable String value) {
    if (value != null) {
      facts.put(fact, value);
    }
  }

  String get(Fact fact) {
    return facts.getOrDefault(fact, "");
  }

  boolean has(Fact fact) {
    return facts.containsKey(fact);
  }

  boolean isOneOf(IssueCode... codes) {
    return List.of(codes).contains(code);
  }

  /** Where remedies write to. */
  FindingBuilder finding() {
    return finding;
  }

  Finding build() {
    return finding
        .code(code)
        .text(text)
        .severity(Objects.requireNonNullElse(severity, issue.severity()))
        .at(Objects.requireNonNullElse(shownAt, expression))
        .rule(facts.get(Fact.RULE))
        .messageId(issue.messageId())
        .source(issue.line(), issue.column())
        .build();
  }
}
