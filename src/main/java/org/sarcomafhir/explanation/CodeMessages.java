package org.sarcomafhir.explanation;

import java.util.List;
import org.sarcomafhir.findings.IssueCode;

/** How the validator speaks of codes, fixed values, profiles and extensions. */
final class CodeMessages {

  /** The first that fits is taken. */
  static final List<Template> TEMPLATES =
      List.of(
          Template.of(
              IssueCode.VALUE_FIXED,
              "^Value is '(.*)' but is fixed to '(.*)' in the profile ([^|#]+)",
              "The value is not '{2}', which the profile fixes",
              Fact.CODE,
              Fact.FIXED,
              Fact.PROFILE),
          Template.of(
              IssueCode.VALUE_FIXED,
              "^The pattern \\[system (\\S+), code (\\S+), .*?] defined in the profile ([^|]+)\\|",
              "The code {2} of {1}, which the profile asks for, is not there",
              Fact.SYSTEM,
              Fact.CODE,
              Fact.PROFILE),
          Template.of(
              IssueCode.CODE_MISSING,
              "^No code provided, and a code (?:is required|should be provided) from the value set(?: '(.*?)' \\(([^|)]+).*)?",
              "A code of the list is missing: {1}",
              Fact.ALLOWED,
              Fact.VALUE_SET),
          Template.of(
              IssueCode.CODE_NOT_IN_LIST,
              "^None of the codings provided are in the value set '(.*?)' \\(([^|)]+)[^)]*\\).*?\\(codes = (.*)\\)$",
              "The code is not one of the list {1}",
              Fact.ALLOWED,
              Fact.VALUE_SET,
              Fact.CODE),
          Template.of(
              IssueCode.CODE_NOT_IN_LIST,
              "^The Coding provided \\((\\S+?)#(.*?)\\) was not found in the value set '(.*?)' \\(([^|)]+)",
              "The code is not one of the list {3}",
              Fact.SYSTEM,
              Fact.CODE,
              Fact.ALLOWED,
              Fact.VALUE_SET),
          Template.of(
              IssueCode.CODE_NOT_IN_LIST,
              "^The value provided \\('(.*?)'\\) was not found in the value set '(.*?)' \\(([^|)]+)",
              "The code is not one of the list {2}",
              Fact.CODE,
              Fact.ALLOWED,
              Fact.VALUE_SET),
          Template.of(
              IssueCode.CODE_NOT_CHECKED,
              "^Unknown code in fragment CodeSystem '([^'#]+)#([^']*)'",
              "{1} is bundled in part only, and the code {2} is not in that part: nobody looked whether it is right",
              Fact.SYSTEM,
              Fact.CODE),
          Template.of(
              IssueCode.CODE_UNKNOWN,
              "^Unknown code '([^'#|]+)[^'#]*#([^']*)'",
              "{1} has no code '{2}'",
              Fact.SYSTEM,
              Fact.CODE),
          Template.of(
              IssueCode.CODE_NOT_CHECKED,
              "^CodeSystem is unknown and can't be validated: (\\S+) for '[^'#]*#(.*)'$",
              "The code system {1} is not bundled: nobody looked whether the code is right",
              Fact.SYSTEM,
              Fact.CODE),
          Template.of(
              IssueCode.UNIT_UNKNOWN,
              "^Error processing unit '(.*?)'.*http://unitsofmeasure.org",
              "'{1}' is no unit of UCUM",
              Fact.CODE),
          Template.of(
              IssueCode.CODE_WITHOUT_SYSTEM,
              "^Coding has no system",
              "A code without a system means nothing"),
          Template.of(
              IssueCode.EXTENSION_UNKNOWN, "^Unknown extension (\\S+)", null, Fact.EXTENSION),
          Template.of(
              IssueCode.EXTENSION_UNKNOWN,
              "^Sub-extension url '(.*)' is not defined by the Extension ([^|]+)",
              "The extension {2} has no part '{1}'",
              Fact.CHILD,
              Fact.PROFILE),
          Template.of(
              IssueCode.EXTENSION_MISPLACED,
              "^The (?:modifier )?extension (\\S+?)(?:\\|\\S+)? is not allowed to be used at this point.*allowed for this version = (.*)\\)",
              "The extension may not stand here, only on {2}",
              Fact.EXTENSION,
              Fact.ALLOWED),
          Template.of(
              IssueCode.PROFILE_UNKNOWN, "^Profile (?:reference )?'([^']+)'", null, Fact.PROFILE));

  private CodeMessages() {}
}
