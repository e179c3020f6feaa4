package org.sarcomafhir.findings;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Which known names come nearest to a misspelt one. */
public final class NearestNames {

  private static final int LETTERS_FOR_EACH_SLIP = 4;
  private static final int MOST = 3;

  private record Ranked(String name, int distance) {}

  private NearestNames() {}

  /**
   * The names that are a few slips of the pen away, the nearest first, and those that go on behind
   * a hyphen where the wrong one ends.
   *
   * @return a few, or none when nothing is near
   */
  public static List<String> to(String wrong, Collection<String> known) {
    int slips = Math.max(1, wrong.length() / LETTERS_FOR_EACH_SLIP);
    LevenshteinDistance distance = new LevenshteinDistance(slips);
    List<Ranked> ranked =
        known.stream()
            .map(name -> new Ranked(name, distance(distance, wrong, name)))
            .filter(near -> near.distance() >= 0)
            .sorted(Comparator.comparingInt(Ranked::distance).thenComparing(Ranked::name))
            .toList();
    int best = ranked.isEmpty() ? 0 : ranked.get(0).distance();
    return Stream.concat(
            ranked.stream().filter(near -> near.distance() <= best + 1).map(Ranked::name),
            known.stream().filter(name -> name.startsWith(wrong + "-")).sorted())
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static int distance(LevenshteinDistance distance, String wrong, String name) {
    return wrong.equalsIgnoreCase(name) ? 0 : distance.apply(wrong, name);
  }
}
