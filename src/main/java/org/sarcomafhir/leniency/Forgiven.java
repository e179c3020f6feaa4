package org.sarcomafhir.leniency;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.findings.EntryLabel;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.FindingReport;

/**
 * What was forgiven in one request, kept with it.
 *
 * @param findings by the place of the entry, {@link Leniency#ALONE} without a Bundle
 * @param labels of these entries
 */
record Forgiven(Map<Integer, List<Finding>> findings, Map<Integer, EntryLabel> labels) {

  private static final String KEY = Forgiven.class.getName();
  private static final Forgiven NOTHING = new Forgiven(Map.of(), Map.of());

  static void remember(
      RequestDetails request,
      Map<Integer, List<Finding>> findings,
      Map<Integer, EntryLabel> labels) {
    if (!findings.isEmpty()) {
      request.getUserData().put(KEY, new Forgiven(new TreeMap<>(findings), labels));
    }
  }

  static Forgiven of(@Nullable RequestDetails request) {
    return request != null && request.getUserData().get(KEY) instanceof Forgiven forgiven
        ? forgiven
        : NOTHING;
  }

  boolean has(int place) {
    return findings.containsKey(place);
  }

  /** The issues at a place, as warnings. */
  OperationOutcome report(int place) {
    return FindingReport.of(
        findings.getOrDefault(place, List.of()),
        index -> labels.getOrDefault(index, EntryLabel.of(index)));
  }
}
