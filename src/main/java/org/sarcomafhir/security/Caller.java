package org.sarcomafhir.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.security.token.Identity;

/**
 * Who sent the request, as far as the server knows.
 *
 * @param remoteAddress network address the connection came from
 * @param requestedHost host name or address the request was sent to, as the Host header says
 * @param sender who sent it: with access control the client that the token was made for, else who
 *     the sender says it is
 * @param identity what its token says
 */
public record Caller(String remoteAddress, String requestedHost, String sender, Identity identity) {

  private static final String ATTRIBUTE = Caller.class.getName();

  /** The header in which a sender names itself. */
  public static final String SENDER_HEADER = "X-Sender";

  /** What a sender is called that does not name itself. */
  public static final String UNKNOWN_SENDER = "unknown sender";

  private static final int LONGEST_NAME = 100;

  /** The caller of an HTTP request, as it was made out when the request came in. */
  public static Caller of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Caller known
        ? known
        : unproven(request, new Identity.Anonymous());
  }

  /** Whether somebody has made out the caller of this request before. */
  static boolean isRemembered(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Caller;
  }

  /** Makes out the caller and remembers it with the request. */
  static Caller remember(HttpServletRequest request, Identity identity) {
    Caller caller =
        identity instanceof Identity.Known known
            ? new Caller(
                request.getRemoteAddr(), request.getServerName(), name(known.sender()), identity)
            : unproven(request, identity);
    request.setAttribute(ATTRIBUTE, caller);
    return caller;
  }

  /** The tag of what this caller sends; absent when nobody knows for certain who it is. */
  public Optional<SenderTag> tag() {
    return identity instanceof Identity.Known known && !known.sender().isBlank()
        ? Optional.of(SenderTag.of(known.sender()))
        : Optional.empty();
  }

  private static Caller unproven(HttpServletRequest request, Identity identity) {
    return new Caller(
        request.getRemoteAddr(),
        request.getServerName(),
        name(request.getHeader(SENDER_HEADER)),
        identity);
  }

  private static String name(@Nullable String header) {
    String name = header == null ? "" : header.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (name.isEmpty()) {
      return UNKNOWN_SENDER;
    }
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }
}
