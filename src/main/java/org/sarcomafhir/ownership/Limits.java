package org.sarcomafhir.ownership;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.security.Caller;
import org.sarcomafhir.security.SenderTag;
import org.sarcomafhir.security.rights.Extent;
import org.sarcomafhir.security.rights.Interaction;
import org.sarcomafhir.security.rights.Rights;
import org.sarcomafhir.security.token.Identity;

/**
 * Of which types a caller sees only what it has sent itself.
 *
 * @param rights the caller's
 * @param tag of what it sends
 */
record Limits(Rights rights, SenderTag tag) {

  /** The limits of whoever sent a request; absent where there are none to keep. */
  static Optional<Limits> of(@Nullable RequestDetails request) {
    return caller(request).flatMap(Limits::of);
  }

  static Optional<Caller> caller(@Nullable RequestDetails request) {
    return request instanceof ServletRequestDetails web && web.getServletRequest() != null
        ? Optional.of(Caller.of(web.getServletRequest()))
        : Optional.empty();
  }

  private static Optional<Limits> of(Caller caller) {
    return caller.identity() instanceof Identity.Known known && known.rights().hasLimits()
        ? caller.tag().map(tag -> new Limits(known.rights(), tag))
        : Optional.empty();
  }

  /**
   * Whether resources of this type that others have sent are not there for the caller; also where
   * it may write them and read none.
   */
  boolean hideOthers(String type) {
    return !rights.sees(type);
  }

  /**
   * Whether a search has to be narrowed.
   *
   * @param counting whether it is answered by a number only
   */
  boolean narrow(String type, boolean counting) {
    boolean counts = counting && rights.extents(type, Interaction.SEARCH).contains(Extent.COUNTS);
    return !counts && rights.isLimitedToOwn(type, Interaction.SEARCH);
  }
}
