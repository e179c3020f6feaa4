package org.sarcomafhir.bundle;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.sarcomafhir.fhir.InterceptorOrder;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.FindingReport;
import org.sarcomafhir.validation.SourceDocument;

/**
 * Entries of a batch stand and fall alone. Faulty ones are taken out before the batch is carried
 * out, and their refusals are put at their places in the answer.
 *
 * <p>Only for batches in JSON: an XML batch with a faulty entry is refused whole.
 */
@Interceptor(order = InterceptorOrder.VALIDATE)
public class BatchScreening {

  private static final String REFUSED = BatchScreening.class.getName();

  BatchScreening() {}

  /**
   * Takes the faulty entries out of the request.
   *
   * @return false when the document is no JSON batch, or when the batch as such is at fault; then
   *     nothing was changed
   */
  public boolean takesOver(
      RequestDetails request, SourceDocument document, List<Finding> findings) {
    JsonNode root = document.json();
    boolean isBatch = root != null && "batch".equals(root.path("type").asText());
    boolean bundleAtFault =
        findings.stream().anyMatch(finding -> finding.isError() && finding.entryIndex() < 0);
    if (root == null || !isBatch || bundleAtFault) {
      return false;
    }
    SortedMap<Integer, OperationOutcome> refused = refusals(document, findings);
    ObjectNode rest = root.deepCopy();
    ArrayNode entries = rest.putArray("entry");
    for (int index = 0; index < root.path("entry").size(); index++) {
      if (!refused.containsKey(index)) {
        entries.add(root.path("entry").get(index));
      }
    }
    if (entries.isEmpty()) {
      rest.remove("entry");
    }
    request.setRequestContents(rest.toString().getBytes(StandardCharsets.UTF_8));
    request.getUserData().put(REFUSED, refused);
    return true;
  }

  private static SortedMap<Integer, OperationOutcome> refusals(
      SourceDocument document, List<Finding> findings) {
    EntryNames names = new EntryNames(document.json());
    SortedMap<Integer, OperationOutcome> refused = new TreeMap<>();
    findings.stream()
        .filter(Finding::isError)
        .map(Finding::entryIndex)
        .distinct()
        .forEach(
            index ->
                refused.put(
                    index,
                    FindingReport.of(
                        findings.stream().filter(finding -> finding.entryIndex() == index).toList(),
                        names::label)));
    return refused;
  }

  /** Places of the entries that were taken out of the request, as the sender counts them. */
  static Set<Integer> refused(RequestDetails request) {
    return request.getUserData().get(REFUSED) instanceof Map<?, ?> refused
        ? refused.keySet().stream().map(Integer.class::cast).collect(Collectors.toSet())
        : Set.of();
  }

  /** Puts the refusals into the answer, in ascending order so that every index is right. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void complete(RequestDetails request, ResponseDetails answer) {
    if (answer.getResponseResource() instanceof Bundle bundle
        && request.getUserData().get(REFUSED) instanceof Map<?, ?> refused) {
      refused.forEach(
          (index, outcome) -> {
            BundleEntryComponent entry = new BundleEntryComponent();
            entry
                .getResponse()
                .setStatus("422 Unprocessable Entity")
                .setOutcome((OperationOutcome) outcome);
            bundle.getEntry().add((Integer) index, entry);
          });
    }
  }
}
