package org.sarcomafhir.leniency;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.sarcomafhir.bundle.EntryNames;
import org.sarcomafhir.findings.EntryLabel;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.security.Caller;
import org.sarcomafhir.validation.SourceDocument;

/**
 * Decides which faulty resources of a request are stored all the same: all of it stays refused when
 * the sender is not one for whom the operator wants that, and of one resource when a single fault
 * is none of {@link Forgivable} or something of it would be lost.
 */
public final class Leniency {

  /** Place of a resource that came in no Bundle. */
  static final int ALONE = -1;

  private final StrictnessProperties properties;
  private final Storable storable;

  Leniency(FhirContext context, StrictnessProperties properties) {
    this.properties = properties;
    this.storable = new Storable(context);
  }

  /** Whether this request comes from a sender whose faults may be forgiven. */
  public boolean isFor(RequestDetails request) {
    return request instanceof ServletRequestDetails web
        && web.getServletRequest() != null
        && properties.towards(Caller.of(web.getServletRequest()).sender()) == Strictness.LENIENT;
  }

  /**
   * Forgives what can be forgiven. What is stored for it is remembered with the request, and {@link
   * NonConformance} marks it.
   *
   * @param findings on what was sent
   * @return the findings that stay, with an error among them where something has to be refused
   */
  public List<Finding> forgive(
      RequestDetails request, SourceDocument document, List<Finding> findings) {
    if (!isFor(request)) {
      return findings;
    }
    List<Finding> stay = new ArrayList<>();
    Map<Integer, List<Finding>> byPlace = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding.isError()) {
        byPlace.computeIfAbsent(finding.entryIndex(), index -> new ArrayList<>()).add(finding);
      } else {
        stay.add(finding);
      }
    }
    Map<Integer, List<Finding>> forgiven = new TreeMap<>();
    IntPredicate whole = storable.wholePlaces(document);
    byPlace.forEach(
        (place, errors) -> {
          if (errors.stream().allMatch(Forgivable::is) && whole.test(place)) {
            forgiven.put(place, errors.stream().map(Leniency::warning).toList());
          } else {
            stay.addAll(errors);
          }
        });
    Forgiven.remember(request, forgiven, labels(document, forgiven));
    return stay;
  }

  private static Map<Integer, EntryLabel> labels(
      SourceDocument document, Map<Integer, List<Finding>> forgiven) {
    EntryNames names = new EntryNames(document.json());
    Map<Integer, EntryLabel> labels = new TreeMap<>();
    forgiven.keySet().stream()
        .filter(place -> place != ALONE)
        .forEach(place -> labels.put(place, names.label(place)));
    return labels;
  }

  private static Finding warning(Finding error) {
    return error.toBuilder().severity(IssueSeverity.WARNING).build();
  }
}
