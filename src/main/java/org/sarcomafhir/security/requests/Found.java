package org.sarcomafhir.security.requests;

import java.util.List;
import org.sarcomafhir.security.rights.Interaction;

/**
 * Collects what a request touches.
 *
 * @param touches what was found so far
 * @param where the part of the request that is looked at
 * @param counted whether that part is answered by a number only
 */
record Found(List<Touch> touches, String where, boolean counted) {

  /** A search of all that meets a condition. */
  void asked(String type) {
    add(type, Interaction.SEARCH, Reach.ASKED);
  }

  /** A look at all of a type behind what is asked for. */
  void behind(String type) {
    add(type, Interaction.SEARCH, Reach.ALL);
  }

  /** What is shown beside what is asked for. */
  void shown(String type) {
    add(type, Interaction.SEARCH, Reach.SHOWN);
  }

  /** Something done with one resource. */
  void named(String type, Interaction interaction, String id) {
    touches.add(new Touch(type, interaction, Reach.NAMED, id, false, where));
  }

  /** Something done with what no id names. */
  void add(String type, Interaction interaction, Reach reach) {
    touches.add(new Touch(type, interaction, reach, "", counted, where));
  }

  /** The same collection, for a part of the part. */
  Found under(String part) {
    return new Found(touches, where.isEmpty() ? part : where + ", " + part, counted);
  }

  /** The same collection, for a search that is answered by a number only. */
  Found counting() {
    return new Found(touches, where, true);
  }
}
