package org.sarcomafhir.security;

import jakarta.servlet.http.HttpServletRequest;
import org.sarcomafhir.security.token.Identity;

/** Says who sent a request. */
@FunctionalInterface
interface Identities {

  /** Who sent it, or why that is not known. */
  Identity of(HttpServletRequest request);
}
