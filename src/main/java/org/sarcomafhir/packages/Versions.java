package org.sarcomafhir.packages;

import java.math.BigInteger;
import java.util.Comparator;

/** Orders package versions as semver.org does, as far as packages need it: oldest first. */
final class Versions implements Comparator<String> {

  @Override
  public int compare(String one, String other) {
    String[] left = core(one).split("\\.", -1);
    String[] right = core(other).split("\\.", -1);
    for (int i = 0; i < Math.max(left.length, right.length); i++) {
      int parts = comparePart(i < left.length ? left[i] : "0", i < right.length ? right[i] : "0");
      if (parts != 0) {
        return parts;
      }
    }
    return compareLabels(label(one), label(other));
  }

  private static int comparePart(String one, String other) {
    boolean numbers = one.matches("\\d+") && other.matches("\\d+");
    return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
  }

  /** A labelled version such as 1.0.0-ballot comes before the one without a label. */
  private static int compareLabels(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Boolean.compare(one.isEmpty(), other.isEmpty());
    }
    return one.compareTo(other);
  }

  private static String core(String version) {
    return version.split("[-+]", 2)[0];
  }

  private static String label(String version) {
    int dash = version.indexOf('-');
    return dash < 0 ? "" : version.substring(dash);
  }
}
