package org.sarcomafhir.commandline.input;

import java.util.Locale;
import java.util.Optional;

/** The forms in which resources are sent. */
public enum Format {
  /** One resource or Bundle in JSON. */
  JSON,
  /** One resource or Bundle in XML. */
  XML,
  /** One resource in JSON per line. */
  NDJSON;

  /** What the name of a file says, nothing when it says nothing. */
  static Optional<Format> ofName(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
      return Optional.of(NDJSON);
    }
    if (name.endsWith(".json")) {
      return Optional.of(JSON);
    }
    return name.endsWith(".xml") ? Optional.of(XML) : Optional.empty();
  }
}
