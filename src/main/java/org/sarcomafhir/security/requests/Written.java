package org.sarcomafhir.security.requests;

import java.util.Map;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.security.rights.Interaction;

/**
 * What a write touches by itself.
 *
 * @param verb HTTP method
 * @param type resource type that is written
 * @param id of the URL; empty when the URL has none
 * @param conditional whether a condition says which one
 */
record Written(String verb, String type, String id, boolean conditional) {

  /** A PUT may create what was not there. */
  private static final Map<String, Set<Interaction>> BY =
      Map.of(
          "POST", Set.of(Interaction.CREATE),
          "PUT", Set.of(Interaction.CREATE, Interaction.UPDATE),
          "PATCH", Set.of(Interaction.UPDATE),
          "DELETE", Set.of(Interaction.DELETE));

  private static final Set<Interaction> EVERYTHING = Set.of(Interaction.values());

  void touch(Found found) {
    for (Interaction interaction : BY.getOrDefault(verb, EVERYTHING)) {
      if ("POST".equals(verb)) {
        found.add(type, interaction, Reach.NEW);
      } else if (!id.isEmpty()) {
        found.named(type, interaction, id);
      } else if (conditional) {
        found.add(type, interaction, interaction == Interaction.CREATE ? Reach.NEW : Reach.ASKED);
      } else {
        found.add(type, interaction, Reach.ALL);
      }
    }
  }

  /** A conditional update creates under the id that the resource brings. */
  void idInBody(@Nullable IBaseResource resource, Found found) {
    if (conditional && "PUT".equals(verb) && resource != null) {
      String brought = resource.getIdElement().getIdPart();
      // the parser makes the placeholder of an entry its id
      if (brought != null && !brought.startsWith("urn:")) {
        found.named(type, Interaction.CREATE, brought);
      }
    }
  }
}
