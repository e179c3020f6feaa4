package org.sarcomafhir.commandline.upload;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sarcomafhir.losses.Difference;

/**
 * What became of one document.
 *
 * @param refusals why it, or entries of it, were not taken; ready to print
 * @param losses differences to what is stored, by the name of the resource
 * @param written how many resources were written and read back
 * @param existing resources that a condition met, so that nothing was written
 * @param nanos how long the server took
 */
record Outcome(
    List<String> refusals,
    SortedMap<String, List<Difference>> losses,
    int written,
    List<String> existing,
    long nanos) {

  Outcome {
    refusals = List.copyOf(refusals);
    losses = new TreeMap<>(losses);
    existing = List.copyOf(existing);
  }

  static Outcome refused(List<String> refusals, long nanos) {
    return new Outcome(refusals, new TreeMap<>(), 0, List.of(), nanos);
  }

  boolean isGood() {
    return refusals.isEmpty() && losses.isEmpty();
  }
}
