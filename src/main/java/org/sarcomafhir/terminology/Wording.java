package org.sarcomafhir.terminology;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A name as laboratories write it, without regard to case, accents, spaces and hyphens: "Ki 67" and
 * "KI-67" are one. Numbers are never guessed: CD43 is no slip of the pen for CD34.
 *
 * @param letters letters and digits in one piece
 * @param words runs of letters and runs of digits
 */
record Wording(String letters, List<String> words) {

  private static final int LONGEST = 100;
  private static final int SHORTEST_PART = 3;
  private static final int LONG_NAME = 10;
  private static final double LEAST_OVERLAP = 0.5;
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern WORD = Pattern.compile("[a-z]+|[0-9]+");
  private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");
  private static final Map<String, String> GREEK =
      Map.of("α", "alpha", "β", "beta", "γ", "gamma", "δ", "delta", "κ", "kappa");

  /** Reads a name; of a very long one only the beginning. */
  static Wording of(String name) {
    String plain = name.substring(0, Math.min(name.length(), LONGEST)).toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : GREEK.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    plain = ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    List<String> words = WORD.matcher(plain).results().map(MatchResult::group).toList();
    return new Wording(String.join("", words), words);
  }

  /** How near this is to a known name: 1 is the same, 0 is not near at all. */
  double likenessTo(Wording known) {
    if (letters.isEmpty() || known.letters.isEmpty()) {
      return 0;
    }
    if (letters.equals(known.letters)) {
      return 1;
    }
    return Math.max(
        Math.max(inSpelling(known), inWords(known)),
        Math.max(0.9 * known.shareOf(this), 0.8 * shareInsideOf(known)));
  }

  /** Slips of the pen: few letters in a long name, none in a short one; CK20 is not CD20. */
  private double inSpelling(Wording known) {
    int length = Math.max(letters.length(), known.letters.length());
    int slips = slipsAllowed(length - digits().replace(" ", "").length());
    if (slips == 0 || differsAtOnce(known, length) || !digits().equals(known.digits())) {
      return 0;
    }
    int distance = new LevenshteinDistance(slips).apply(letters, known.letters);
    return distance < 0 ? 0 : 1 - (double) distance / length;
  }

  /** Nobody slips at the first letter of a short name: nestin is no desmin. */
  private boolean differsAtOnce(Wording known, int length) {
    return length < LONG_NAME && letters.charAt(0) != known.letters.charAt(0);
  }

  private static int slipsAllowed(int letters) {
    if (letters <= SHORTEST_PART) {
      return 0;
    }
    return letters <= 5 ? 1 : letters <= 9 ? 2 : 3;
  }

  /** The same words, most of them, in any order; equal numbers alone say nothing. */
  private double inWords(Wording known) {
    if (letters.length() < SHORTEST_PART || !digits().equals(known.digits())) {
      return 0;
    }
    List<String> mine = withoutNumbers();
    List<String> theirs = known.withoutNumbers();
    long shared = mine.stream().distinct().filter(theirs::contains).count();
    double overlap = 2.0 * shared / Math.max(1, mine.size() + theirs.size());
    return overlap >= LEAST_OVERLAP ? 0.8 * overlap : 0;
  }

  private List<String> withoutNumbers() {
    return words.stream().filter(word -> !Character.isDigit(word.charAt(0))).toList();
  }

  private double shareInsideOf(Wording known) {
    return letters.length() < SHORTEST_PART ? 0 : shareOf(known);
  }

  /** How much of the whole this is, when it stands in it as it is; CK7 does not hold CK. */
  private double shareOf(Wording whole) {
    int start = Collections.indexOfSubList(whole.words, words);
    int end = start + words.size();
    boolean broken =
        start < 0
            || (end < whole.words.size() && Character.isDigit(whole.words.get(end).charAt(0)));
    return broken ? 0 : 0.5 + 0.5 * words.size() / whole.words.size();
  }

  private String digits() {
    return NO_DIGITS
        .splitAsStream(letters)
        .filter(run -> !run.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
