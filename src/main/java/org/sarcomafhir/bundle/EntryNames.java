package org.sarcomafhir.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.findings.EntryLabel;

/**
 * Names Bundle entries for a human: position, request and fullUrl.
 *
 * @param bundle the JSON of the Bundle; absent where nothing but the place is known
 */
public record EntryNames(@Nullable JsonNode bundle) {

  /** What the entry at a place is called; counting starts at 0. */
  public EntryLabel label(int index) {
    JsonNode entry = bundle == null ? null : bundle.path("entry").path(index);
    return entry == null || !entry.isObject()
        ? EntryLabel.of(index)
        : new EntryLabel(
            index,
            entry.path("fullUrl").asText(""),
            entry.path("request").path("method").asText(""),
            entry.path("request").path("url").asText(""));
  }

  /** The same for an entry that was parsed. */
  static EntryLabel label(int index, BundleEntryComponent entry) {
    BundleEntryRequestComponent request = entry.getRequest();
    return new EntryLabel(
        index,
        Objects.requireNonNullElse(entry.getFullUrl(), ""),
        request.hasMethod() ? request.getMethod().toCode() : "",
        Objects.requireNonNullElse(request.getUrl(), ""));
  }
}
