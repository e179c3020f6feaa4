package org.sarcomafhir.security.requests;

import org.sarcomafhir.security.rights.Interaction;

/**
 * One thing that a request would do.
 *
 * @param type resource type, or {@code *} for all of them
 * @param interaction what would be done
 * @param reach with how many of them
 * @param id the one that is named; empty for every other reach
 * @param counted whether the answer holds only how many there are
 * @param where the part of the request that does it, for messages
 */
public record Touch(
    String type, Interaction interaction, Reach reach, String id, boolean counted, String where) {

  /** A resource that is on its way out. */
  public static Touch leaving(String type) {
    return new Touch(type, Interaction.READ, Reach.ALL, "", false, "answer");
  }

  /** A look at all resources of a type. */
  public static Touch searching(String type) {
    return new Touch(type, Interaction.SEARCH, Reach.ALL, "", false, "reason");
  }

  /** The same of another type. */
  Touch of(String other) {
    return new Touch(other, interaction, reach, id, counted, where);
  }
}
