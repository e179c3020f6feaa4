package org.sarcomafhir.packages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sarcomafhir.conformance.ProfilePackage;

/**
 * What became of a package.
 *
 * @param file name of its archive, empty for the one that travels in the jar
 * @param name package id, empty where it cannot be read
 * @param version package version, empty where it cannot be read
 * @param state whether it is used
 * @param counts how many definitions of each kind are used
 * @param leftOut what is not used of it; of a refused one, why it is refused
 */
record PackageReport(
    String file,
    String name,
    String version,
    State state,
    Map<String, Long> counts,
    List<LeftOut> leftOut) {

  /** Loaded whole, in part, or not at all. */
  enum State {
    LOADED,
    PARTLY,
    REFUSED;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  PackageReport {
    counts = new TreeMap<>(counts);
    leftOut = List.copyOf(leftOut);
  }

  static PackageReport refused(String file, Manifest manifest, String reason) {
    return new PackageReport(
        file,
        manifest.name(),
        manifest.version(),
        State.REFUSED,
        Map.of(),
        List.of(new LeftOut(file, reason)));
  }

  static PackageReport of(String file, ProfilePackage used, List<LeftOut> leftOut) {
    Map<String, Long> counts = new TreeMap<>();
    used.resources().forEach(resource -> counts.merge(resource.fhirType(), 1L, Long::sum));
    State state = leftOut.isEmpty() ? State.LOADED : State.PARTLY;
    return new PackageReport(file, used.id(), used.version(), state, counts, leftOut);
  }

  /** One line for the log. */
  String line() {
    String what = name.isEmpty() ? file : "%s#%s (%s)".formatted(name, version, file);
    StringBuilder line = new StringBuilder("Package %s: %s".formatted(what, state.code()));
    leftOut.stream()
        .limit(3)
        .forEach(left -> line.append("; ").append(left.what()).append(": ").append(left.reason()));
    if (leftOut.size() > 3) {
      line.append("; and %d more, see $packages".formatted(leftOut.size() - 3));
    }
    return line.toString();
  }
}
