package org.sarcomafhir.security;

import java.util.Collection;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.sarcomafhir.security.requests.Demand;

/**
 * The one gate through which everything passes that leaves the server: FHIR answers, pages,
 * exports, counts. Whoever adds a way out asks here; an interceptor alone would miss the ways that
 * are no FHIR answer.
 */
public interface ReleaseGate {

  /** Whether a caller may be answered at all, with what tells nothing about anybody. */
  ReleaseDecision admit(Caller caller);

  /** Whether a caller may do what a request would do; asked before anything of it is done. */
  ReleaseDecision decide(Caller caller, Demand demand);

  /**
   * Decides about what is to leave together.
   *
   * @param caller who asked
   * @param content the resources on their way out; empty when the answer carries none
   */
  ReleaseDecision decide(Caller caller, Collection<? extends IBaseResource> content);
}
