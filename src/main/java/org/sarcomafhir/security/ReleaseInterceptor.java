package org.sarcomafhir.security;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.sarcomafhir.fhir.InterceptorOrder;
import org.sarcomafhir.security.requests.Demand;
import org.sarcomafhir.security.requests.Demands;

/**
 * Takes every FHIR request and every FHIR answer past the release gate: the caller before the body
 * is read, what the request would do before it is handled, and what it found before it leaves.
 */
@Interceptor(order = InterceptorOrder.AUTHORISE)
public class ReleaseInterceptor {

  private static final String DEMAND = ReleaseInterceptor.class.getName();
  private static final Demand KNOWN_CALLER = new Demand.Of(List.of());
  private static final Set<RestOperationTypeEnum> WRITES =
      EnumSet.of(
          RestOperationTypeEnum.CREATE,
          RestOperationTypeEnum.UPDATE,
          RestOperationTypeEnum.PATCH,
          RestOperationTypeEnum.DELETE);

  private final ReleaseGate gate;
  private final Identities identities;
  private final Demands demands;

  ReleaseInterceptor(ReleaseGate gate, Identities identities, Demands demands) {
    this.gate = gate;
    this.identities = identities;
    this.demands = demands;
  }

  /** A caller who may receive nothing is turned away before anything is read or written. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
  public void beforeRequest(HttpServletRequest web, RequestDetails request) {
    Caller caller =
        Caller.isRemembered(web) ? Caller.of(web) : Caller.remember(web, identities.of(web));
    Refusals.require(gate.admit(caller));
    if (!"GET".equals(web.getMethod())) {
      Refusals.require(gate.decide(caller, demands.ofHead(request)));
    }
  }

  /** What the request would do, and each entry of a Bundle, each step of a chain, each include. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void beforeHandling(ServletRequestDetails request, RestOperationTypeEnum interaction) {
    Demand demand = demands.of(request, interaction);
    request.getUserData().put(DEMAND, demand);
    Refusals.require(gate.decide(Caller.of(request.getServletRequest()), demand));
  }

  /** What an answer carries is shown to the gate as a whole, included resources too. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void beforeAnswer(HttpServletRequest web, RequestDetails request, ResponseDetails answer) {
    Caller caller = Caller.of(web);
    Refusals.require(gate.admit(caller));
    IBaseResource content = answer.getResponseResource();
    RestOperationTypeEnum interaction = request.getRestOperationType();
    if (content == null || isAboutNobody(request, interaction)) {
      return;
    }
    if (content instanceof Bundle bundle && isMadeForTheAnswer(interaction)) {
      new AnswerFilter(one -> isReleased(caller, one))
          .clean(bundle, "$everything".equals(request.getOperation()));
      hideSmallCounts(caller, request, bundle);
      Refusals.require(gate.decide(caller, AnswerFilter.content(bundle)));
    } else if (WRITES.contains(interaction)) {
      // it is stored; a refusal would deny that
      if (!isReleased(caller, content)) {
        answer.setResponseResource(null);
      }
    } else {
      Refusals.require(gate.decide(caller, List.of(content)));
    }
  }

  private static void hideSmallCounts(Caller caller, RequestDetails request, Bundle answer) {
    boolean counts =
        request.getRestOperationType() == RestOperationTypeEnum.GET_PAGE
            ? SmallCounts.isFor(caller)
            : request.getUserData().get(DEMAND) instanceof Demand demand
                && SmallCounts.isCountOnly(caller, demand);
    if (counts) {
      SmallCounts.hide(answer);
      // else nothing but a number would be written, and why it is missing is no number
      request.removeParameter(Constants.PARAM_SUMMARY);
    }
  }

  private boolean isReleased(Caller caller, IBaseResource resource) {
    return gate.decide(caller, List.of(resource)) instanceof ReleaseDecision.Released;
  }

  private static boolean isAboutNobody(RequestDetails request, RestOperationTypeEnum interaction) {
    Object demand = request.getUserData().get(DEMAND);
    return demand instanceof Demand.Open
        || (interaction != RestOperationTypeEnum.GET_PAGE && KNOWN_CALLER.equals(demand));
  }

  /** A stored Bundle that is read is a resource like any other. */
  private static boolean isMadeForTheAnswer(RestOperationTypeEnum interaction) {
    return interaction != RestOperationTypeEnum.READ
        && interaction != RestOperationTypeEnum.VREAD
        && !WRITES.contains(interaction);
  }
}
