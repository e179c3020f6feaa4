package org.sarcomafhir.conditional;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.sarcomafhir.fhir.ResourceStore;

/**
 * Turns the many ways to write one reference into the one way in which the store keeps it: {@code
 * Patient/123}, without server and version.
 */
final class LiteralReferences {

  private static final Pattern CONDITIONAL = Pattern.compile("([A-Z][A-Za-z]+)\\?(.+)");
  private static final Pattern VERSION = Pattern.compile("/_history/[^/]*$");

  private final ResourceStore store;
  private final String base;
  private final Map<String, String> entries;
  private final Map<String, String> conditions = new HashMap<>();

  /**
   * References of one request.
   *
   * @param base base URL of this server, without a slash at the end
   * @param entries what the entries of the same Bundle became, by what they are called in it
   */
  LiteralReferences(ResourceStore store, String base, Map<String, String> entries) {
    this.store = store;
    this.base = base;
    this.entries = Map.copyOf(entries);
  }

  /** A reference as a sender writes it. */
  String ofSent(String reference) {
    String entry = entries.get(reference);
    if (entry != null) {
      return entry;
    }
    String stored = ofStored(reference);
    Matcher conditional = CONDITIONAL.matcher(stored);
    if (conditional.matches()) {
      return conditions.computeIfAbsent(
          stored, unknown -> match(unknown, conditional.group(1), conditional.group(2)));
    }
    return entries.getOrDefault(stored, stored);
  }

  /** A reference in a stored resource. */
  String ofStored(String reference) {
    String relative =
        reference.startsWith(base + "/") ? reference.substring(base.length() + 1) : reference;
    return VERSION.matcher(relative).replaceFirst("");
  }

  private String match(String reference, String type, String condition) {
    try {
      List<IBaseResource> found = store.match(type, condition);
      return found.size() == 1 ? id(found.get(0)) : reference;
    } catch (BaseServerResponseException e) {
      return reference; // the store refuses such a reference in its own words
    }
  }

  /** The literal reference of a stored resource. */
  static String id(IBaseResource stored) {
    return stored
        .getIdElement()
        .toUnqualifiedVersionless()
        .withResourceType(stored.fhirType())
        .getValue();
  }
}
