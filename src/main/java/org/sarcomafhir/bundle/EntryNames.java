package org.sarcomafhir.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.sarcomafhir.validation.SourceDocument;

/**
 * Names Bundle entries for a human: position, request and fullUrl, as far as the source is JSON.
 *
 * @param document the Bundle
 */
public record EntryNames(SourceDocument document) {

  /** For example {@code Entry 2 (POST Observation, urn:uuid:...)}; counting starts at 0. */
  public String name(int index) {
    JsonNode root = document.json();
    JsonNode entry = root == null ? null : root.path("entry").path(index);
    if (entry == null || !entry.isObject()) {
      return "Entry " + index;
    }
    return name(
        index,
        text(entry.path("request"), "method"),
        text(entry.path("request"), "url"),
        text(entry, "fullUrl"));
  }

  /** The same for an entry that was parsed. */
  static String name(int index, BundleEntryComponent entry) {
    BundleEntryRequestComponent request = entry.getRequest();
    String method = request.hasMethod() ? request.getMethod().toCode() : "";
    return name(
        index,
        method,
        Objects.requireNonNullElse(request.getUrl(), ""),
        Objects.requireNonNullElse(entry.getFullUrl(), ""));
  }

  private static String name(int index, String method, String url, String fullUrl) {
    String request = (method + " " + url).strip();
    String detail =
        request.isEmpty() || fullUrl.isEmpty() ? request + fullUrl : request + ", " + fullUrl;
    return detail.isEmpty() ? "Entry " + index : "Entry %d (%s)".formatted(index, detail);
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText("");
  }
}
