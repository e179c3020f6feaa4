package org.sarcomafhir.issuer;

import java.util.List;
import java.util.Set;

/**
 * Who may ask for tokens.
 *
 * @param name its id
 * @param role what its tokens say that it is
 * @param scopes what it may ask for, or any part of it
 */
public record IssuerClient(String name, String role, Set<String> scopes) {

  /** One for each role of the server. */
  public static final List<IssuerClient> ONE_FOR_EACH_ROLE =
      List.of(
          of("submitter", "system/*.cruds"),
          of("clinician", "system/*.rs"),
          of("researcher", "system/*.rs"),
          of("auditor", "system/AuditEvent.rs", "system/Provenance.rs"),
          of("administrator", "system/*.cruds"));

  /** Copies the scopes. */
  public IssuerClient {
    scopes = Set.copyOf(scopes);
    // it becomes the name of a file
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*") || scopes.isEmpty()) {
      throw new IllegalArgumentException(
          "a client is NAME:ROLE:SCOPE[,SCOPE...], its name of letters, digits and ._-, for example pathology:submitter:system/*.cruds");
    }
  }

  private static IssuerClient of(String role, String... scopes) {
    return new IssuerClient(role, role, Set.of(scopes));
  }

  /**
   * A client as it is written on the command line.
   *
   * @throws IllegalArgumentException when it is not; the message says how
   */
  public static IssuerClient parse(String text) {
    String[] parts = text.split(":", 3);
    if (parts.length < 3) {
      return new IssuerClient("", "", Set.of());
    }
    return new IssuerClient(parts[0], parts[1], Set.of(parts[2].split(",", -1)));
  }

  /** Whether it may have this scope: one of its own, or a part of one. */
  boolean mayAsk(String wanted) {
    return scopes.stream().anyMatch(own -> ScopeCover.covers(own, wanted));
  }
}
