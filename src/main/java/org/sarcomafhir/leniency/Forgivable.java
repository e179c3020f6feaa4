package org.sarcomafhir.leniency;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.IssueCode;

/**
 * Faults with which a resource can still be read, stored and found for what it is. All others are
 * of the Bundle or its entries, cannot be read by every receiver, lead to another patient, or
 * contradict another resource.
 */
final class Forgivable {

  private static final Set<IssueCode> CODES =
      EnumSet.of(
          IssueCode.ELEMENT_MISSING,
          IssueCode.ELEMENT_REPEATED,
          IssueCode.ELEMENT_NOT_ALLOWED,
          IssueCode.TYPE_NOT_ALLOWED,
          IssueCode.VALUE_FIXED,
          IssueCode.RULE_BROKEN,
          IssueCode.CODE_MISSING,
          IssueCode.CODE_UNKNOWN,
          IssueCode.CODE_NOT_IN_LIST,
          IssueCode.CODE_NOT_CHECKED,
          IssueCode.CODE_WITHOUT_SYSTEM,
          IssueCode.DISPLAY_WRONG,
          IssueCode.UNIT_UNKNOWN,
          IssueCode.UNIT_NOT_ALLOWED,
          IssueCode.PROFILE_UNKNOWN,
          IssueCode.EXTENSION_UNKNOWN,
          IssueCode.EXTENSION_MISPLACED,
          IssueCode.REFERENCE_TYPE);

  private static final Pattern OF_THE_BUNDLE =
      Pattern.compile("^Bundle(?!\\.entry\\[\\d+]\\.resource\\b)");

  private Forgivable() {}

  static boolean is(Finding error) {
    return CODES.contains(error.code())
        && !error.expressions().isEmpty()
        && error.expressions().stream().noneMatch(at -> OF_THE_BUNDLE.matcher(at).find());
  }
}
