package org.sarcomafhir.validation;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.jspecify.annotations.Nullable;

/**
 * One finding of the validator.
 *
 * @param severity fatal, error, warning or information
 * @param code FHIR issue type code, for example {@code invariant}
 * @param location FHIRPath-like location as the validator gives it, for example {@code
 *     Bundle.entry[2].resource/*Observation/null*\/.value.ofType(CodeableConcept)}
 * @param messageId stable id of the message, absent where the validator has none
 * @param text what is wrong, in words
 * @param line line in the source, -1 when unknown
 * @param column column in the source, -1 when unknown
 */
public record Issue(
    IssueSeverity severity,
    String code,
    String location,
    @Nullable String messageId,
    String text,
    int line,
    int column) {

  /** The worst first, and what is equally bad in the order of the entries. */
  static final Comparator<Issue> WORST_FIRST =
      Comparator.comparing(Issue::severity).thenComparing(Issue::entryIndex);

  private static final Pattern ENTRY = Pattern.compile("^Bundle\\.entry\\[(\\d+)]");
  private static final Pattern TYPE_COMMENT = Pattern.compile("/\\*.*?\\*/");

  /** Whether the resource must be refused for it. */
  public boolean isError() {
    return severity == IssueSeverity.ERROR || severity == IssueSeverity.FATAL;
  }

  /** The location as a FHIRPath expression, without the validator's type comments. */
  public String expression() {
    return TYPE_COMMENT.matcher(location).replaceAll("");
  }

  /** Index of the Bundle entry concerned, or -1 when the issue is not inside an entry. */
  public int entryIndex() {
    Matcher matcher = ENTRY.matcher(location);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : -1;
  }

  /** The same issue with another severity and text. */
  Issue with(IssueSeverity newSeverity, String newText) {
    return new Issue(newSeverity, code, location, messageId, newText, line, column);
  }
}
