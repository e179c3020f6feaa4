package org.sarcomafhir.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Who sent the request, as far as the server knows.
 *
 * @param remoteAddress network address the connection came from
 * @param requestedHost host name or address the request was sent to, as the Host header says
 * @param sender who the sender says it is; a claim, as long as there is no access control
 */
public record Caller(String remoteAddress, String requestedHost, String sender) {

  /** The header in which a sender names itself. */
  public static final String SENDER_HEADER = "X-Sender";

  /** What a sender is called that does not name itself. */
  public static final String UNKNOWN_SENDER = "unknown sender";

  private static final int LONGEST_NAME = 100;

  /** The caller of an HTTP request. */
  public static Caller of(HttpServletRequest request) {
    return new Caller(
        request.getRemoteAddr(), request.getServerName(), name(request.getHeader(SENDER_HEADER)));
  }

  private static String name(@Nullable String header) {
    String name = header == null ? "" : header.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (name.isEmpty()) {
      return UNKNOWN_SENDER;
    }
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }
}
