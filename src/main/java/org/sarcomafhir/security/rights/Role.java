package org.sarcomafhir.security.rights;

import java.util.Set;

/** What somebody is, in words that an identity provider's groups are mapped to. */
public enum Role {
  /** Sends data and reads what it sent; grants nothing until rows know their sender. */
  SUBMITTER,
  /** Treats patients: reads all that is about them. */
  CLINICIAN,
  /** Asks questions; grants nothing until counts can be given without rows. */
  RESEARCHER,
  /** Looks after who did what. */
  AUDITOR,
  /** Runs the server: everything. */
  ADMINISTRATOR;

  private static final Set<String> TRACES = Set.of("AuditEvent", "Provenance");

  /**
   * Whether the role allows it.
   *
   * @param type a resource type, or {@link SmartScope#EVERY_TYPE} for all at once
   */
  boolean may(String type, Interaction interaction) {
    boolean looks = interaction == Interaction.READ || interaction == Interaction.SEARCH;
    return switch (this) {
      case ADMINISTRATOR -> true;
      case CLINICIAN -> looks && !"AuditEvent".equals(type) && !SmartScope.EVERY_TYPE.equals(type);
      case AUDITOR -> looks && TRACES.contains(type);
      case SUBMITTER, RESEARCHER -> false;
    };
  }
}
