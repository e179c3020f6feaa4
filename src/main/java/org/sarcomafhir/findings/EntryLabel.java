package org.sarcomafhir.findings;

import java.util.function.IntFunction;

/**
 * What a sender calls an entry of the Bundle by.
 *
 * @param index its place, counted from 0
 * @param fullUrl empty when it has none
 * @param method method of its request, empty when it has none
 * @param request URL of its request, empty when it has none
 */
public record EntryLabel(int index, String fullUrl, String method, String request) {

  /** Of an entry of which only the place is known. */
  public static EntryLabel of(int index) {
    return new EntryLabel(index, "", "", "");
  }

  /** Labels where nothing but the place is known. */
  public static IntFunction<EntryLabel> unknown() {
    return EntryLabel::of;
  }

  /** For example {@code Entry 2 (POST Observation, urn:uuid:...)}. */
  public String name() {
    String asked = (method + " " + request).strip();
    String detail = asked.isEmpty() || fullUrl.isEmpty() ? asked + fullUrl : asked + ", " + fullUrl;
    return detail.isEmpty() ? "Entry " + index : "Entry %d (%s)".formatted(index, detail);
  }
}
