package org.sarcomafhir.security.requests;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sarcomafhir.security.rights.Interaction;

/** What each operation needs. One that is not here is refused to everybody. */
final class OperationRules {

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
          Map.entry("$everything", Set.of(Interaction.READ, Interaction.SEARCH)),
          Map.entry("$meta", Set.of(Interaction.READ, Interaction.SEARCH)),
          Map.entry("$meta-add", Set.of(Interaction.UPDATE)),
          Map.entry("$meta-delete", Set.of(Interaction.UPDATE)));

  private OperationRules() {}

  /** What an operation does with the type that it is called on; empty when there is no rule. */
  static Optional<Set<Interaction>> of(String operation) {
    return Optional.ofNullable(RULES.get(operation));
  }
}
