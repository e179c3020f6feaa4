package org.sarcomafhir.security;

import java.util.Collection;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * The one gate through which everything passes that leaves the server: FHIR answers, pages,
 * exports, counts. Whoever adds a way out asks here; an interceptor alone would miss the ways that
 * are no FHIR answer.
 */
public interface ReleaseGate {

  /**
   * Decides about what is to leave together.
   *
   * @param caller who asked
   * @param content the resources on their way out; empty when the answer carries none
   */
  ReleaseDecision decide(Caller caller, Collection<? extends IBaseResource> content);
}
