package org.sarcomafhir.security.token;

import org.sarcomafhir.security.rights.Rights;

/** What a token says of the caller. */
public sealed interface Identity {

  /** There was no token. */
  record Anonymous() implements Identity {}

  /**
   * There was one that is not believed.
   *
   * @param reason for the caller; says nothing about the keys
   */
  record Rejected(String reason) implements Identity {}

  /** There was one, and the issuer's keys could not be had to judge it. */
  record Unverifiable() implements Identity {}

  /**
   * There was one that is believed.
   *
   * @param sender name of the client
   * @param rights what it may do
   * @param subject the account that the token was made for, a person's or the client's own; empty
   *     when it does not say
   */
  record Known(String sender, Rights rights, String subject) implements Identity {}
}
