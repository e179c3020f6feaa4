package org.sarcomafhir.conditional;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.net.HttpURLConnection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.sarcomafhir.bundle.SentBundle;
import org.sarcomafhir.bundle.SentEntry;
import org.sarcomafhir.fhir.InterceptorOrder;
import org.sarcomafhir.fhir.ResourceStore;

/**
 * Says of every conditional create that met a resource with other content that what was sent is not
 * stored. FHIR answers 200 to it, which otherwise looks like success.
 *
 * <p>In a Bundle the warning stands in the outcome of the entry. A single create is answered with
 * the OperationOutcome instead of the resource, whatever {@code Prefer} says: that header is a
 * wish, and dropped content must not go unsaid. The Location header leads to the resource.
 *
 * <p>Compares with what is stored when the answer leaves, so a write in between may be seen.
 */
@Interceptor(order = InterceptorOrder.COMPARE_WITH_STORE)
public class ConditionalCreateWarnings {

  private final ResourceStore store;
  private final ConditionalCreates creates;

  ConditionalCreateWarnings(ResourceStore store, ConditionalCreates creates) {
    this.store = store;
    this.creates = creates;
  }

  /** Completes the answer, which by {@link InterceptorOrder} has every entry at its place. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void beforeAnswer(RequestDetails request, ResponseDetails answer) {
    SentBundle sent = SentBundle.of(request);
    if (sent != null
        && answer.getResponseResource() instanceof Bundle bundle
        && sent.isAnsweredBy(bundle)) {
      warn(request, sent, bundle.getEntry());
    } else if (request.getRestOperationType() == RestOperationTypeEnum.CREATE
        && answer.getResponseCode() == HttpURLConnection.HTTP_OK) {
      warn(request, answer);
    }
  }

  private void warn(RequestDetails request, ResponseDetails answer) {
    String condition = request.getConditionalUrl(RestOperationTypeEnum.CREATE);
    IBaseResource sent = request.getResource();
    if (condition != null && sent != null) {
      creates
          .compare(sent, condition, references(request, Map.of()))
          .ifPresent(
              create ->
                  answer.setResponseResource(new OperationOutcome().addIssue(create.warning())));
    }
  }

  private void warn(RequestDetails request, SentBundle sent, List<BundleEntryComponent> answers) {
    Map<String, String> became = new HashMap<>();
    for (SentEntry entry : sent.entries()) {
      String location = answers.get(entry.index()).getResponse().getLocation();
      if (location != null) {
        String id = new IdType(location).toUnqualifiedVersionless().getValue();
        entry.names().forEach(name -> became.put(name, id));
      }
    }
    LiteralReferences references = references(request, became);
    for (SentEntry entry : sent.entries()) {
      BundleEntryResponseComponent answer = answers.get(entry.index()).getResponse();
      if (entry.isConditionalCreate() && hasMet(answer)) {
        compare(entry, answer, references)
            .ifPresent(create -> outcome(answer).getIssue().add(0, create.warning()));
      }
    }
  }

  private LiteralReferences references(RequestDetails request, Map<String, String> became) {
    return new LiteralReferences(store, request.getFhirServerBase(), became);
  }

  private static boolean hasMet(BundleEntryResponseComponent answer) {
    return answer.hasLocation() && answer.hasStatus() && answer.getStatus().startsWith("200");
  }

  private Optional<UnappliedCreate> compare(
      SentEntry entry, BundleEntryResponseComponent answer, LiteralReferences references) {
    try {
      IdType id = new IdType(answer.getLocation()).toUnqualifiedVersionless();
      return creates.compare(entry, store.read(id), references);
    } catch (BaseServerResponseException e) {
      return Optional.empty(); // deleted since
    }
  }

  private static OperationOutcome outcome(BundleEntryResponseComponent answer) {
    if (answer.getOutcome() instanceof OperationOutcome outcome) {
      return outcome;
    }
    OperationOutcome outcome = new OperationOutcome();
    answer.setOutcome(outcome);
    return outcome;
  }
}
