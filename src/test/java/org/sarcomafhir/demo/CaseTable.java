package org.sarcomafhir.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarcomafhir.support.TestFiles;

/** The tables of {@code docs/cases.md}. */
final class CaseTable {

  private static final Pattern REQUEST = Pattern.compile("`GET ([^`]+)`");

  /**
   * One line of a table.
   *
   * @param caseName heading of the table
   * @param row the fact's number
   * @param fact the fact in words
   * @param request path below the FHIR base, empty when the fact is not carried
   * @param checks JSON path and literal of each check
   * @param text the whole line
   */
  record Line(
      String caseName, int row, String fact, String request, List<Check> checks, String text) {

    boolean isCarried() {
      return !request.isEmpty();
    }
  }

  /** One check: of the first resource found, or of the Bundle when the path begins so. */
  record Check(String path, String value) {

    /** The path from the root of the answer. */
    String inAnswer() {
      return path.startsWith("Bundle.")
          ? path.substring("Bundle.".length())
          : "entry[0].resource." + path;
    }
  }

  private CaseTable() {}

  static List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    String caseName = "";
    for (String text : TestFiles.read("docs/cases.md").lines().toList()) {
      if (text.startsWith("## ")) {
        caseName = text.substring(3);
      } else if (text.matches("\\| \\d+ \\|.*")) {
        lines.add(line(caseName, text));
      }
    }
    return lines;
  }

  private static Line line(String caseName, String text) {
    String[] cells = text.split("\\|", -1);
    Matcher request = REQUEST.matcher(cells[4]);
    String path = request.find() ? request.group(1) : "";
    return new Line(
        caseName,
        Integer.parseInt(cells[1].strip()),
        cells[2].strip(),
        path,
        path.isEmpty() ? List.of() : checks(cells[5]),
        text);
  }

  private static List<Check> checks(String cell) {
    String text = cell.strip().replaceAll("^`|`$", "");
    List<Check> checks = new ArrayList<>();
    for (String check : text.split("; ", -1)) {
      String[] sides = check.split(" = ", 2);
      checks.add(new Check(sides[0].strip(), sides[1].strip()));
    }
    return checks;
  }
}
