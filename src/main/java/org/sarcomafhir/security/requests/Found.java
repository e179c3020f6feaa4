package org.sarcomafhir.security.requests;

import java.util.List;
import org.sarcomafhir.security.rights.Interaction;

/**
 * Collects what a request touches.
 *
 * @param touches what was found so far
 * @param where the part of the request that is looked at
 */
record Found(List<Touch> touches, String where) {

  void add(String type, Interaction interaction) {
    touches.add(new Touch(type, interaction, where));
  }

  /** The same collection, for a part of the part. */
  Found under(String part) {
    return new Found(touches, where.isEmpty() ? part : where + ", " + part);
  }
}
