package org.sarcomafhir.audit.journal;

import java.util.List;

/** Entries to be written. */
final class Entries {

  private Entries() {}

  static Entry begun(String id) {
    return of(id, 0);
  }

  static Entry answered(String id) {
    return of(id, 200);
  }

  private static Entry of(String id, int status) {
    return new Entry(
        id,
        1,
        status,
        new Entry.Request("GET", "read", "number", List.of("Patient?name=")),
        new Entry.Caller("client", null, null, "127.0.0.1"),
        new Entry.Touched(List.of("Patient/1"), List.of(), 0, 0),
        List.of("forbidden"));
  }
}
