package org.sarcomafhir.conditional;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.sarcomafhir.bundle.SentEntry;

/**
 * What the entries of a Bundle will meet in the store, as far as that can be told before they are
 * carried out. An entry whose condition names another entry waits until that one is known.
 */
final class ForeseenMatches {

  private final ConditionalCreates creates;
  private final Map<SentEntry, IBaseResource> met = new LinkedHashMap<>();
  private final Map<String, String> known = new HashMap<>();
  private final Set<String> unknown = new TreeSet<>();

  ForeseenMatches(ConditionalCreates creates, List<SentEntry> entries) {
    this.creates = creates;
    for (SentEntry entry : entries) {
      entry.names().stream().filter(ForeseenMatches::isPlaceholder).forEach(unknown::add);
    }
    entries.stream().filter(entry -> !isConditional(entry)).forEach(this::plainUpdate);
    Predicate<SentEntry> waits = entry -> unknown.stream().anyMatch(entry.condition()::contains);
    List<SentEntry> conditional = entries.stream().filter(ForeseenMatches::isConditional).toList();
    List<SentEntry> later = conditional.stream().filter(waits).toList();
    conditional.stream().filter(entry -> !later.contains(entry)).forEach(this::look);
    later.stream().filter(waits.negate()).forEach(this::look);
  }

  /** The stored resources that conditional creates meet, in the order of the entries. */
  Map<SentEntry, IBaseResource> met() {
    return Collections.unmodifiableMap(met);
  }

  /** What is called how in the Bundle and is stored already. */
  Map<String, String> names() {
    return Collections.unmodifiableMap(known);
  }

  private static boolean isConditional(SentEntry entry) {
    return entry.isConditionalCreate() || entry.isConditionalUpdate();
  }

  /** In a condition the store replaces these only. */
  private static boolean isPlaceholder(String name) {
    return name.startsWith("urn:");
  }

  private void plainUpdate(SentEntry entry) {
    if (entry.component().getRequest().getMethod() == HTTPVerb.PUT) {
      IdType id = new IdType(entry.component().getRequest().getUrl());
      resolve(entry, id.toUnqualifiedVersionless().getValue());
    }
  }

  private void look(SentEntry entry) {
    String condition = entry.condition();
    for (Map.Entry<String, String> name : known.entrySet()) {
      if (isPlaceholder(name.getKey())) {
        condition = condition.replace(name.getKey(), name.getValue());
      }
    }
    IBaseResource stored = creates.met(entry.type(), condition);
    if (stored != null) {
      resolve(entry, LiteralReferences.id(stored));
      if (entry.isConditionalCreate()) {
        met.put(entry, stored);
      }
    }
  }

  private void resolve(SentEntry entry, String id) {
    for (String name : entry.names()) {
      known.put(name, id);
      unknown.remove(name);
    }
  }
}
