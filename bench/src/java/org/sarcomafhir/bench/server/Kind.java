package org.sarcomafhir.bench.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which server. */
public enum Kind {
  /** The packaged jar, as users start it. */
  OURS,
  /** HAPI's server as its public starter configures it. */
  STOCK;

  /** As the option names it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Options that lead it to its database. */
  List<String> options(Space space) {
    List<String> options = new ArrayList<>();
    if (this == STOCK || space.url().startsWith("jdbc:postgresql:")) {
      options.addAll(space.options());
    }
    if (this == OURS) {
      options.add("--fhir.data-folder=" + space.folder());
    }
    return options;
  }
}
