package org.sarcomafhir.findings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a rule, which say what is wrong and then what to do.
 *
 * @param fault the first sentence
 * @param remedy the rest; absent when there is but one sentence
 */
public record RuleWords(String fault, @Nullable String remedy) {

  private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?] (?=\\p{Lu})");

  /** Splits them. */
  public static RuleWords of(String human) {
    Matcher matcher = END_OF_SENTENCE.matcher(human);
    return matcher.find()
        ? new RuleWords(human.substring(0, matcher.start() + 1), human.substring(matcher.end()))
        : new RuleWords(human, null);
  }
}
