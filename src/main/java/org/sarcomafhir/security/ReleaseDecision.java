package org.sarcomafhir.security;

import java.util.List;
import org.sarcomafhir.security.requests.Touch;

/** What the release gate says: released as it is, or withheld with the reason. */
public sealed interface ReleaseDecision {

  /** It may be done; the content may leave the server as it is. */
  record Released() implements ReleaseDecision {}

  /**
   * It is not done; the content stays here.
   *
   * @param why what would have to change
   * @param reason for the caller; tells nothing about the content
   * @param missing what the caller may not do
   */
  record Withheld(Why why, String reason, List<Touch> missing) implements ReleaseDecision {

    /** Copies the list. */
    public Withheld {
      missing = List.copyOf(missing);
    }

    static Withheld forbidden(String reason) {
      return new Withheld(Why.FORBIDDEN, reason, List.of());
    }
  }

  /** What would have to change. */
  enum Why {
    /** The caller has to say who it is. */
    UNKNOWN_CALLER,
    /** The caller has to prove who it is. */
    INVALID_TOKEN,
    /** Nobody can prove anything at the moment. */
    UNVERIFIABLE_TOKEN,
    /** The caller may not do that. */
    FORBIDDEN,
    /** There is nothing of that name that the caller may know of. */
    NOTHING_THERE
  }
}
