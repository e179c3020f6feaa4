package org.sarcomafhir.audit;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.audit.journal.Entry;
import org.sarcomafhir.security.Caller;
import org.sarcomafhir.security.token.Identity;

/** Who asked, as far as it is proven. */
final class Callers {

  private Callers() {}

  static Entry.Caller of(HttpServletRequest web) {
    Identity identity = Caller.of(web).identity();
    if (identity instanceof Identity.Known known) {
      String client = Caller.of(web).sender();
      String subject = known.subject();
      boolean other = !subject.isEmpty() && !subject.equals(client);
      return new Entry.Caller(client, other ? subject : null, null, address(web));
    }
    return unproven(web, claim(web, identity));
  }

  private static @Nullable String claim(HttpServletRequest web, Identity identity) {
    if (identity instanceof Identity.Rejected) {
      return "caller whose access token is not valid";
    }
    if (identity instanceof Identity.Unverifiable) {
      return "caller whose access token could not be verified";
    }
    return web.getHeader("Authorization") == null
        ? "caller without an access token"
        : "caller whose access token was not looked at";
  }

  private static Entry.Caller unproven(HttpServletRequest web, @Nullable String claim) {
    return new Entry.Caller(null, null, claim, address(web));
  }

  private static String address(HttpServletRequest web) {
    return String.valueOf(web.getRemoteAddr());
  }
}
