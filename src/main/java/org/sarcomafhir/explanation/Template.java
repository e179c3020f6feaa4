package org.sarcomafhir.explanation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.validation.Issue;

/**
 * How a message of the validator is read, and said in plain words.
 *
 * @param pattern what the message looks like
 * @param code what it is about
 * @param words the plain words, with {@code {1}} for the first group of the pattern; null to keep
 *     the validator's
 * @param facts what the groups of the pattern are, in their order
 */
record Template(Pattern pattern, IssueCode code, @Nullable String words, List<Fact> facts) {

  static Template of(IssueCode code, String pattern, @Nullable String words, Fact... facts) {
    return new Template(Pattern.compile(pattern, Pattern.DOTALL), code, words, List.of(facts));
  }

  /** The draft, if the message is of this form. */
  Optional<Draft> read(Issue issue) {
    Matcher matcher = pattern.matcher(issue.text());
    if (!matcher.find()) {
      return Optional.empty();
    }
    Draft draft = new Draft(issue, code, said(matcher, issue.text()));
    for (int i = 0; i < facts.size(); i++) {
      draft.set(facts.get(i), matcher.group(i + 1));
    }
    return Optional.of(draft);
  }

  private String said(Matcher matcher, String text) {
    if (words == null) {
      return text;
    }
    String said = words;
    for (int group = 1; group <= matcher.groupCount(); group++) {
      String value = matcher.group(group);
      said = said.replace("{" + group + "}", value == null ? "" : value);
    }
    return said;
  }
}
