package org.sarcomafhir.export;

import org.sarcomafhir.security.Caller;
import org.sarcomafhir.security.token.Identity;

/**
 * Whose an export is: nobody else is told that it exists.
 *
 * @param client of the token; empty without access control
 * @param account that the token was made for; a client may serve several people
 */
record Owner(String client, String account) {

  static Owner of(Caller caller) {
    return caller.identity() instanceof Identity.Known known
        ? new Owner(known.sender(), known.subject())
        : new Owner("", "");
  }
}
