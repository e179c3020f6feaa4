package org.sarcomafhir.terminology.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.CodeTranslation.Code;

/**
 * A code of a value set.
 *
 * @param code code system and code
 * @param display the name that the value set gives it, else that of the code system; absent where
 *     neither is bundled
 * @param concept what the code system says of it; absent where it is not bundled
 * @param words what a filter looks at: the words of the code and of all names, in lower case, each
 *     after a blank
 */
public record Member(Code code, @Nullable String display, @Nullable Concept concept, String words) {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  static Member listed(String system, ConceptReferenceComponent listed, @Nullable Concept concept) {
    String display = listed.hasDisplay() ? listed.getDisplay() : null;
    return of(new Code(system, listed.getCode()), display, concept);
  }

  static Member of(String system, Concept concept) {
    return of(new Code(system, concept.code()), null, concept);
  }

  private static Member of(Code code, @Nullable String listed, @Nullable Concept concept) {
    String named = concept == null ? null : concept.display();
    Stream<String> names = concept == null ? Stream.empty() : concept.names();
    String words =
        Stream.concat(Stream.of(code.code()), Stream.concat(Stream.ofNullable(listed), names))
            .flatMap(Member::wordsOf)
            .distinct()
            .collect(Collectors.joining(" ", " ", ""));
    return new Member(code, listed == null ? named : listed, concept, words);
  }

  /** The name and all synonyms. */
  public Stream<String> names() {
    return Stream.concat(
        Stream.ofNullable(display), concept == null ? Stream.empty() : concept.names());
  }

  /** The words of a text, in lower case. */
  public static Stream<String> wordsOf(String text) {
    return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty());
  }

  /** Whether each of the words, in lower case, begins a word of the code or of a name. */
  public boolean matches(List<String> filter) {
    for (String wanted : filter) {
      if (!words.contains(" " + wanted)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the code is no longer to be used. */
  public boolean isInactive() {
    return concept != null && concept.isInactive();
  }

  /** Whether the code is a heading. */
  public boolean isAbstract() {
    return concept != null && concept.isAbstract();
  }
}
