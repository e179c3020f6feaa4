package org.sarcomafhir.bundle;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.ResourceStore;

/**
 * A Bundle as reviews see it: parsed, as a tree, and with a way from references to what they name.
 * For one thread.
 */
public final class BundleView {

  private static final Pattern ABSOLUTE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:");

  private final Bundle bundle;
  private final JsonNode tree;
  private final List<SentEntry> entries;
  private final @Nullable ResourceStore store;
  private final Map<String, SentEntry> byName = new HashMap<>();
  private final Map<String, Target> known = new HashMap<>();

  /**
   * Looks at a Bundle.
   *
   * @param tree its JSON
   * @param store what is stored; absent where reviews shall look at the Bundle alone
   */
  public BundleView(Bundle bundle, JsonNode tree, @Nullable ResourceStore store) {
    this.bundle = bundle;
    this.tree = tree;
    this.store = store;
    this.entries = SentEntry.all(bundle);
    for (SentEntry entry : entries) {
      entry.names().forEach(name -> byName.putIfAbsent(name, entry));
    }
  }

  /** The entries in their order. */
  public List<SentEntry> entries() {
    return entries;
  }

  /** The JSON of the whole Bundle. */
  public JsonNode tree() {
    return tree;
  }

  /** Whether entries are requests that stand and fall together. */
  public boolean isTransaction() {
    return bundle.getType() == BundleType.TRANSACTION;
  }

  /** Whether entries are requests. */
  public boolean isCarriedOut() {
    return isTransaction() || bundle.getType() == BundleType.BATCH;
  }

  /** Whether reviews may ask what is stored. */
  public boolean seesStore() {
    return store != null;
  }

  /** How many stored resources meet a condition: none, one, or two for several. */
  public List<IBaseResource> match(String type, String condition) {
    return store == null || !store.tellsOf(type) ? List.of() : store.match(type, condition);
  }

  /** What a reference names, before the Bundle is carried out. */
  public Target target(@Nullable String reference) {
    return reference == null || reference.isBlank()
        ? Target.UNKNOWN
        : known.computeIfAbsent(reference, this::look);
  }

  private Target look(String reference) {
    SentEntry entry = byName.get(reference);
    if (entry == null && isLiteral(reference) && new IdType(reference).hasResourceType()) {
      entry = byName.get(new IdType(reference).toUnqualifiedVersionless().getValue());
    }
    return entry == null ? lookOutside(reference) : Target.of(entry);
  }

  private Target lookOutside(String reference) {
    if (reference.startsWith("urn:uuid:") || reference.startsWith("urn:oid:")) {
      return isCarriedOut() ? Target.NONE : Target.UNKNOWN;
    }
    if (store == null || reference.startsWith("#") || isAbsolute(reference)) {
      return Target.UNKNOWN;
    }
    return reference.contains("?") ? matched(store, reference) : stored(store, reference);
  }

  private static boolean isLiteral(String reference) {
    return !isAbsolute(reference) && !reference.contains("?");
  }

  private static boolean isAbsolute(String reference) {
    return ABSOLUTE.matcher(reference).lookingAt();
  }

  private Target matched(ResourceStore store, String reference) {
    String type = reference.substring(0, reference.indexOf('?'));
    String condition = reference.substring(reference.indexOf('?') + 1);
    boolean inBundle =
        entries.stream()
            .filter(entry -> entry.isConditionalCreate() || entry.isConditionalUpdate())
            .anyMatch(entry -> type.equals(entry.type()) && condition.equals(entry.condition()));
    if (inBundle || !store.tellsOf(type)) {
      return Target.UNKNOWN;
    }
    try {
      List<IBaseResource> found = match(type, condition);
      return found.size() == 1
          ? Target.of(found.get(0))
          : found.isEmpty() ? Target.NONE : Target.SEVERAL;
    } catch (BaseServerResponseException e) {
      return Target.UNKNOWN; // the store refuses it in its own words
    }
  }

  private static Target stored(ResourceStore store, String reference) {
    IdType id = new IdType(reference);
    if (!id.hasResourceType() || !id.hasIdPart() || !store.tellsOf(id.getResourceType())) {
      return Target.UNKNOWN;
    }
    try {
      return Target.of(store.read(id.toUnqualifiedVersionless()));
    } catch (BaseServerResponseException e) {
      return Target.NONE;
    }
  }
}
