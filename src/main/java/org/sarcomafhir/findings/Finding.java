package org.sarcomafhir.findings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, or worth saying.
 *
 * @param severity how bad it is
 * @param code what kind of fault it is
 * @param type issue type of FHIR
 * @param text what is wrong, in one sentence
 * @param expressions where, as FHIRPath from the root of what was sent; several when the same was
 *     found at several places
 * @param rule key of the rule that is not kept
 * @param page path on this server of the page that states the rule, profile or list
 * @param value the value seen, shortened
 * @param remedy what to do, in one sentence
 * @param proposals codes that may have been meant, the nearest first
 * @param patch JSON Patch on what was sent, where the remedy is certain
 * @param messageId id of the message in the library that found it
 * @param line line in the source, counted from 1; -1 when unknown
 * @param column column in the source, counted from 1; -1 when unknown
 * @param count how often the same was found
 */
public record Finding(
    IssueSeverity severity,
    IssueCode code,
    IssueType type,
    String text,
    List<String> expressions,
    @Nullable String rule,
    @Nullable String page,
    @Nullable String value,
    @Nullable String remedy,
    List<Coding> proposals,
    @Nullable JsonNode patch,
    @Nullable String messageId,
    int line,
    int column,
    int count) {

  private static final Pattern ENTRY = Pattern.compile("^Bundle\\.entry\\[(\\d+)]");

  /** Copies the lists. */
  public Finding {
    expressions = List.copyOf(expressions);
    proposals = List.copyOf(proposals);
  }

  /** An error with nothing but words so far. */
  public static FindingBuilder error(IssueCode code, String text) {
    return new FindingBuilder(IssueSeverity.ERROR, code, text);
  }

  /** A warning with nothing but words so far. */
  public static FindingBuilder warning(IssueCode code, String text) {
    return new FindingBuilder(IssueSeverity.WARNING, code, text);
  }

  /** The same, to be changed. */
  public FindingBuilder toBuilder() {
    return new FindingBuilder(severity, code, text)
        .type(type)
        .at(expressions)
        .rule(rule)
        .page(page)
        .value(value)
        .remedy(remedy)
        .proposals(proposals)
        .patch(patch)
        .messageId(messageId)
        .source(line, column)
        .count(count);
  }

  /** Whether what was sent must be refused for it. */
  public boolean isError() {
    return severity == IssueSeverity.ERROR || severity == IssueSeverity.FATAL;
  }

  /** Index of the Bundle entry concerned, or -1 when it is not inside one. */
  public int entryIndex() {
    if (expressions.isEmpty()) {
      return -1;
    }
    Matcher matcher = ENTRY.matcher(expressions.get(0));
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : -1;
  }

  /** The first place, empty when there is none. */
  public String expression() {
    return expressions.isEmpty() ? "" : expressions.get(0);
  }

  /** What is wrong, what was seen and what to do, in words. */
  public String sentence() {
    StringBuilder words = new StringBuilder(sentence(text));
    if (value != null) {
      words.append(" Seen: ").append(value).append('.');
    }
    if (!proposals.isEmpty()) {
      words
          .append(" Nearest: ")
          .append(String.join(", ", proposals.stream().map(Finding::name).toList()));
      words.append('.');
    }
    if (remedy != null) {
      words.append(' ').append(sentence(remedy));
    }
    if (count > 1) {
      words.append(" Found ").append(count).append(" times.");
    }
    return words.toString();
  }

  private static String name(Coding coding) {
    return coding.hasDisplay()
        ? "%s (%s)".formatted(coding.getCode(), coding.getDisplay())
        : Objects.requireNonNullElse(coding.getCode(), "");
  }

  private static String sentence(String words) {
    return words.endsWith(".") || words.endsWith("?") ? words : words + ".";
  }
}
