package org.sarcomafhir.security;

/** What the release gate says: released as it is, or withheld with the reason. */
public sealed interface ReleaseDecision {

  /** The content may leave the server as it is. */
  record Released() implements ReleaseDecision {}

  /**
   * The content stays here.
   *
   * @param reason for the caller; tells nothing about the content
   */
  record Withheld(String reason) implements ReleaseDecision {}
}
