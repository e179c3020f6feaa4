package org.sarcomafhir.security.requests;

import java.util.Map;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.security.rights.Interaction;

/** What each operation needs. One that is not here is refused to everybody. */
final class OperationRules {

  /** Stores who is found by a search. */
  private static final String FROM_SEARCH = "$from-search";

  private static final String PATIENT = "Patient";

  /** They read definitions and what was sent along with the question, and no patient's data. */
  private static final Map<String, Set<Interaction>> RULES =
      Map.ofEntries(
          Map.entry("$validate", Set.of()),
          Map.entry("$packages", Set.of()),
          Map.entry("$expand", Set.of()),
          Map.entry("$lookup", Set.of()),
          Map.entry("$validate-code", Set.of()),
          Map.entry("$subsumes", Set.of()),
          Map.entry("$translate", Set.of()),
          // the types are known when the parameters are read: see ExportDemand
          Map.entry("$export", Set.of()),
          Map.entry("$export-status", Set.of()),
          Map.entry("$export-file", Set.of()),
          Map.entry("$everything", Set.of(Interaction.READ, Interaction.SEARCH)),
          Map.entry("$meta", Set.of(Interaction.READ, Interaction.SEARCH)),
          // and what the search in its body needs
          Map.entry(FROM_SEARCH, Set.of(Interaction.CREATE)),
          Map.entry("$meta-add", Set.of(Interaction.UPDATE)),
          Map.entry("$meta-delete", Set.of(Interaction.UPDATE)));

  /** Of these a stored one is read by whoever may ask what its codes mean. */
  private static final Set<String> OF_DEFINITIONS = Set.of("CodeSystem", "ConceptMap", "ValueSet");

  private OperationRules() {}

  /**
   * Notes what an operation does with what its body asks for. Its answer stays, so that nobody may
   * have it who sees a part of the store only, or numbers only.
   */
  static void search(
      String operation, @Nullable IBaseResource body, SearchTouches searches, Found found) {
    if (FROM_SEARCH.equals(operation)) {
      QueryInBody.of(body)
          .ifPresent(
              query -> {
                searches.types(query).forEach(type -> all(type, found.under("query")));
                all(PATIENT, found.under("query"));
              });
    }
  }

  private static void all(String type, Found found) {
    found.behind(type);
    found.add(type, Interaction.READ, Reach.ALL);
  }

  /**
   * Notes what an operation does with the type that it is called on.
   *
   * @param id of the resource that it is called on; empty when it is called on none
   * @return false when there is no rule
   */
  static boolean touch(String operation, String type, String id, Found found) {
    Set<Interaction> rule = RULES.get(operation);
    if (rule == null) {
      return false;
    }
    rule.forEach(interaction -> found.add(type, interaction, Reach.ALL));
    if (rule.isEmpty() && !id.isEmpty() && !OF_DEFINITIONS.contains(type)) {
      found.named(type, Interaction.READ, id);
    }
    return true;
  }
}
