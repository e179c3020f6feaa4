package org.sarcomafhir.reasons;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.sarcomafhir.fhir.InterceptorOrder;
import org.sarcomafhir.fhir.OutcomeEntry;
import org.sarcomafhir.reasons.Reason.Remark;
import org.sarcomafhir.security.Caller;
import org.sarcomafhir.security.ReleaseDecision.Released;
import org.sarcomafhir.security.ReleaseGate;
import org.sarcomafhir.security.requests.Counting;
import org.sarcomafhir.security.requests.Demand;
import org.sarcomafhir.security.requests.Touch;

/**
 * Says beside the matches of a search why there are none: in an OperationOutcome, without touching
 * matches or total. Of a search that found something it says only on request ({@code Prefer:
 * return=OperationOutcome}) what was left out, and does no work otherwise.
 */
@Interceptor(order = InterceptorOrder.EXPLAIN_ERRORS)
public class SearchReasons {

  private final List<Reason> reasons;
  private final ISearchParamRegistry registry;
  private final ReleaseGate gate;

  SearchReasons(List<Reason> reasons, ISearchParamRegistry registry, ReleaseGate gate) {
    this.reasons = List.copyOf(reasons);
    this.registry = registry;
    this.gate = gate;
  }

  /** Looks at an answer, and at the answers in it to the entries of a batch. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void beforeAnswer(HttpServletRequest web, RequestDetails request, ResponseDetails answer) {
    if (!(answer.getResponseResource() instanceof Bundle bundle)) {
      return;
    }
    boolean asked = isAskedFor(request);
    Caller caller = Caller.of(web);
    if (bundle.getType() == BundleType.BATCHRESPONSE) {
      for (BundleEntryComponent entry : bundle.getEntry()) {
        if (entry.getResource() instanceof Bundle inner && isConcerned(inner, asked)) {
          AskedSearch.of(inner).ifPresent(search -> explain(inner, search, caller));
        }
      }
    } else if (isConcerned(bundle, asked) && (asked || !isCount(request))) {
      AskedSearch.of(request).ifPresent(search -> explain(bundle, search, caller));
      if (isCount(request)) {
        // else a number would be written and nothing beside it
        request.removeParameter(Constants.PARAM_SUMMARY);
      }
    }
  }

  private static boolean isAskedFor(RequestDetails request) {
    return request.getHeaders(Constants.HEADER_PREFER).stream()
        .anyMatch(header -> header.replace(" ", "").contains("return=OperationOutcome"));
  }

  private static boolean isConcerned(Bundle answer, boolean asked) {
    return answer.getType() == BundleType.SEARCHSET && (asked || isEmpty(answer));
  }

  private static boolean isCount(RequestDetails request) {
    return Counting.isAskedBy(request.getParameters());
  }

  private static boolean isEmpty(Bundle answer) {
    return (!answer.hasTotal() || answer.getTotal() == 0)
        && answer.getEntry().stream()
            .allMatch(entry -> entry.getSearch().getMode() == SearchEntryMode.OUTCOME);
  }

  private void explain(Bundle answer, AskedSearch search, Caller caller) {
    OutcomeEntry entry = new OutcomeEntry();
    remarks(search, type -> mayKnow(caller, type))
        .forEach(remark -> entry.information(remark.type(), remark.text()));
    entry.addTo(answer);
  }

  private Stream<Remark> remarks(AskedSearch search, Predicate<String> mayKnow) {
    List<Criterion> criteria =
        search.criteria().entrySet().stream()
            .flatMap(
                one ->
                    Criterion.read(search.type(), one.getKey(), one.getValue(), registry).stream())
            .toList();
    return reasons.stream().flatMap(reason -> reason.find(search, criteria, mayKnow).stream());
  }

  /** Whoever sees some of a type only, or numbers only, is told nothing of what is stored. */
  private boolean mayKnow(Caller caller, String type) {
    return gate.decide(caller, new Demand.Of(List.of(Touch.searching(type)))) instanceof Released;
  }
}
