package org.sarcomafhir.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarcomafhir.support.TestFiles;

/** The table of {@code docs/cases.md}. */
final class CaseTable {

  private static final Pattern REQUEST = Pattern.compile("`GET ([^`]+)`");

  /**
   * One line of the table.
   *
   * @param row the fact's number
   * @param fact the fact in words
   * @param request path below the FHIR base, empty when the fact is not carried
   * @param checks JSON path and literal of each check
   * @param text the whole line
   */
  record Line(int row, String fact, String request, List<Check> checks, String text) {

    boolean isCarried() {
      return !request.isEmpty();
    }
  }

  /** One check of the first resource found. */
  record Check(String path, String value) {}

  private CaseTable() {}

  static List<Line> lines() {
    return TestFiles.read("docs/cases.md")
        .lines()
        .filter(line -> line.matches("\\| \\d+ \\|.*"))
        .map(CaseTable::line)
        .toList();
  }

  private static Line line(String text) {
    String[] cells = text.split("\\|", -1);
    Matcher request = REQUEST.matcher(cells[4]);
    String path = request.find() ? request.group(1) : "";
    return new Line(
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
