package org.sarcomafhir.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts findings into the order in which they are read, and says once what was found many times:
 * errors of each entry on their own, what is no error once for the whole Bundle.
 */
public final class Folding {

  /** More places than anybody reads. */
  private static final int MOST_PLACES = 100;

  /** The worst first, what is equally bad in the order of the entries and of the source. */
  private static final Comparator<Finding> READING_ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::entryIndex)
          .thenComparing(Finding::line);

  private record Same(
      Object severity, IssueCode code, int entry, @Nullable String rule, String words) {

    static Same of(Finding finding) {
      return new Same(
          finding.severity(),
          finding.code(),
          finding.isError() ? finding.entryIndex() : -1,
          finding.rule(),
          finding.text()
              + finding.value()
              + finding.remedy()
              + (finding.isError() && finding.patch() != null ? finding.patch() : ""));
    }
  }

  private Folding() {}

  /** The findings as a report says them. */
  public static List<Finding> fold(Collection<Finding> findings) {
    Map<Same, List<Finding>> groups = new LinkedHashMap<>();
    findings.stream()
        .sorted(READING_ORDER)
        .forEach(
            finding ->
                groups.computeIfAbsent(Same.of(finding), same -> new ArrayList<>()).add(finding));
    return groups.values().stream().map(Folding::one).toList();
  }

  private static Finding one(List<Finding> same) {
    Finding first = same.get(0);
    if (same.size() == 1) {
      return first;
    }
    List<String> places =
        same.stream()
            .flatMap(finding -> finding.expressions().stream())
            .distinct()
            .limit(MOST_PLACES)
            .toList();
    int count = same.stream().mapToInt(Finding::count).sum();
    return places.size() == 1 ? first : first.toBuilder().at(places).count(count).build();
  }
}
