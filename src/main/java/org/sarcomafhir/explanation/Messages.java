package org.sarcomafhir.explanation;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.validation.Issue;

/**
 * Reads the validator's messages. Their ids are stable, their words are nearly so; a message that
 * is not known keeps its words and gets the code of its kind, so that nothing is ever left out.
 */
final class Messages {

  /** For messages that no template reads: the beginning of the id. */
  private static final Map<String, IssueCode> BY_ID =
      Map.ofEntries(
          Map.entry("XHTML_", IssueCode.NARRATIVE_INVALID),
          Map.entry("Type_Specific_Checks_DT_", IssueCode.VALUE_MALFORMED),
          Map.entry("TYPE_SPECIFIC_CHECKS_DT_", IssueCode.VALUE_MALFORMED),
          Map.entry("Resource_RES_ID_", IssueCode.VALUE_MALFORMED),
          Map.entry("ILLEGAL_PROPERTY", IssueCode.ELEMENT_SHAPE),
          Map.entry("REFERENCE_REF_INVALID_REF", IssueCode.REFERENCE_MALFORMED),
          Map.entry("Reference_REF_CantResolve", IssueCode.REFERENCE_NOT_FOUND),
          Map.entry("Bundle_BUNDLE_Not_Local", IssueCode.REFERENCE_NOT_FOUND),
          Map.entry("Reference_", IssueCode.REFERENCE_MALFORMED),
          Map.entry("BUNDLE_ENTRY_URL_", IssueCode.FULL_URL_INVALID),
          Map.entry("BUNDLE_BUNDLE_ENTRY_FULLURL_REQUIRED", IssueCode.FULL_URL_INVALID),
          Map.entry("Bundle_BUNDLE_Entry_NoFullUrl", IssueCode.FULL_URL_INVALID),
          Map.entry("Bundle_BUNDLE_FullUrl_", IssueCode.FULL_URL_INVALID),
          Map.entry("Extension_", IssueCode.EXTENSION_MISPLACED),
          Map.entry("Terminology_", IssueCode.CODE_UNKNOWN));

  private Messages() {}

  /** Says a message in plain words. */
  static Draft read(Issue issue) {
    return Stream.concat(StructureMessages.TEMPLATES.stream(), CodeMessages.TEMPLATES.stream())
        .map(template -> template.read(issue))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> new Draft(issue, codeOf(issue), issue.text()));
  }

  private static IssueCode codeOf(Issue issue) {
    String id = issue.messageId() == null ? "" : issue.messageId();
    if (issue.severity() == IssueSeverity.INFORMATION) {
      return IssueCode.ADVICE;
    }
    return BY_ID.entrySet().stream()
        .filter(known -> id.startsWith(known.getKey()))
        .max(Comparator.comparing(known -> known.getKey().length()))
        .map(Map.Entry::getValue)
        .orElseGet(() -> byType(issue));
  }

  private static IssueCode byType(Issue issue) {
    if (issue.text().contains("XHTML")) {
      return IssueCode.NARRATIVE_INVALID;
    }
    return switch (issue.code()) {
      case "structure" -> IssueCode.ELEMENT_NOT_ALLOWED;
      case "value", "invalid" -> IssueCode.VALUE_MALFORMED;
      case "code-invalid", "not-found" -> IssueCode.CODE_UNKNOWN;
      case "too-costly" -> IssueCode.NESTED_TOO_DEEPLY;
      case "required" -> IssueCode.ELEMENT_MISSING;
      default -> IssueCode.RULE_BROKEN;
    };
  }
}
