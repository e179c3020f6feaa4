package org.sarcomafhir.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A base rule by which only one of two validators refuses a resource.
 *
 * @param refusedBy who refuses
 * @param rule id of the engine's message, or the other validator's words
 * @param where the place of it, without numbers of repeated elements
 */
record Disagreement(Validator refusedBy, String rule, String where)
    implements Comparable<Disagreement> {

  private static final Path FILE = Path.of("src/test/resources/validation/second-opinion.tsv");

  enum Validator {
    ENGINE,
    OTHER
  }

  static Disagreement engine(Issue issue) {
    return new Disagreement(
        Validator.ENGINE, WarningAllowList.idOf(issue), unnumbered(issue.expression()));
  }

  static Disagreement other(Comparison.Finding finding) {
    return new Disagreement(Validator.OTHER, finding.text(), unnumbered(finding.location()));
  }

  /** The known ones, each with the reason why we stay with our verdict. */
  static Map<Disagreement, String> known() {
    Map<Disagreement, String> known = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(FILE)) {
        if (!line.startsWith("#")) {
          String[] column = line.split("\t", 4);
          Validator refusedBy = Validator.valueOf(column[0]);
          known.put(new Disagreement(refusedBy, column[1], column[2]), column[3]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return known;
  }

  private static String unnumbered(String location) {
    return location.replaceAll("\\[\\d+]", "");
  }

  @Override
  public int compareTo(Disagreement that) {
    return toString().compareTo(that.toString());
  }

  @Override
  public String toString() {
    return refusedBy + "\t" + rule + "\t" + where;
  }
}
