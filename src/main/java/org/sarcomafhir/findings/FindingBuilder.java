package org.sarcomafhir.findings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Finding} together. */
public final class FindingBuilder {

  private static final int LONGEST_VALUE = 120;

  private IssueSeverity severity;
  private IssueCode code;
  private String text;
  private IssueType type;
  private List<String> expressions = List.of();
  private @Nullable String rule;
  private @Nullable String page;
  private @Nullable String value;
  private @Nullable String remedy;
  private List<Coding> proposals = List.of();
  private @Nullable JsonNode patch;
  private @Nullable String messageId;
  private int line = -1;
  private int column = -1;
  private int count = 1;

  FindingBuilder(IssueSeverity severity, IssueCode code, String text) {
    this.severity = severity;
    this.code = code;
    this.text = text;
    this.type = code.type();
  }

  /** How bad it is. */
  public FindingBuilder severity(IssueSeverity newSeverity) {
    severity = newSeverity;
    return this;
  }

  /** What kind of fault it is; the issue type becomes that of the code. */
  public FindingBuilder code(IssueCode newCode) {
    code = newCode;
    type = newCode.type();
    return this;
  }

  /** What is wrong, in one sentence. */
  public FindingBuilder text(String newText) {
    text = newText;
    return this;
  }

  /** The issue type, where it is more precise than that of the code. */
  public FindingBuilder type(IssueType newType) {
    type = newType;
    return this;
  }

  /** Where it is, as FHIRPath. */
  public FindingBuilder at(String expression) {
    return at(expression.isBlank() ? List.of() : List.of(expression));
  }

  /** All places where it is. */
  public FindingBuilder at(Collection<String> newExpressions) {
    expressions = List.copyOf(newExpressions);
    return this;
  }

  /** Key of the rule that is not kept. */
  public FindingBuilder rule(@Nullable String newRule) {
    rule = newRule;
    return this;
  }

  /** Path of the page that states the rule. */
  public FindingBuilder page(@Nullable String newPage) {
    page = newPage;
    return this;
  }

  /** The value seen; shortened when it is long. */
  public FindingBuilder value(@Nullable String newValue) {
    value =
        newValue == null || newValue.length() <= LONGEST_VALUE
            ? newValue
            : newValue.substring(0, newValue.offsetByCodePoints(0, shortLength(newValue))) + "...";
    return this;
  }

  /** In code points, so that no pair is cut. */
  private static int shortLength(String value) {
    return Math.min(LONGEST_VALUE, value.codePointCount(0, value.length()));
  }

  /** What to do. */
  public FindingBuilder remedy(@Nullable String newRemedy) {
    remedy = newRemedy;
    return this;
  }

  /** Codes that may have been meant. */
  public FindingBuilder proposals(Collection<Coding> newProposals) {
    proposals = List.copyOf(newProposals);
    return this;
  }

  /** JSON Patch that mends it. */
  public FindingBuilder patch(@Nullable JsonNode newPatch) {
    patch = newPatch;
    return this;
  }

  /** Id of the library's message. */
  public FindingBuilder messageId(@Nullable String newMessageId) {
    messageId = newMessageId;
    return this;
  }

  /** Line and column in the source, -1 when unknown. */
  public FindingBuilder source(int newLine, int newColumn) {
    line = newLine;
    column = newColumn;
    return this;
  }

  /** How often the same was found. */
  public FindingBuilder count(int newCount) {
    count = newCount;
    return this;
  }

  /** The finding. */
  public Finding build() {
    return new Finding(
        severity,
        code,
        type,
        text,
        expressions,
        rule,
        page,
        value,
        remedy,
        proposals,
        patch,
        messageId,
        line,
        column,
        count);
  }
}
