package org.sarcomafhir.pages;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Small things about texts. */
final class Words {

  private static final Pattern SENTENCE = Pattern.compile("^.*?[.](?=\\s|$)", Pattern.DOTALL);
  private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");

  private Words() {}

  static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  static String firstSentence(@Nullable String text) {
    Matcher sentence = SENTENCE.matcher(orEmpty(text));
    return sentence.find() ? sentence.group() : orEmpty(text);
  }

  static List<String> paragraphs(@Nullable String... texts) {
    return Stream.of(texts)
        .flatMap(text -> PARAGRAPH.splitAsStream(orEmpty(text)))
        .filter(text -> !text.isBlank())
        .toList();
  }
}
