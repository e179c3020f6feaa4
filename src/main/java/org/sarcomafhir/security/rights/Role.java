package org.sarcomafhir.security.rights;

import java.util.Optional;
import java.util.Set;

/** What somebody is, in words that an identity provider's groups are mapped to. */
public enum Role {
  /** Sends data and reads what it sent. */
  SUBMITTER,
  /** Treats patients: reads all that is about them. */
  CLINICIAN,
  /** Asks how many. */
  RESEARCHER,
  /** Looks after who did what. */
  AUDITOR,
  /** Runs the server: everything. */
  ADMINISTRATOR;

  private static final Set<String> TRACES = Set.of("AuditEvent", "Provenance");

  /** They tell the server how to work, and belong to whoever runs it. */
  private static final Set<String> DEFINITIONS =
      Set.of(
          "CapabilityStatement",
          "CodeSystem",
          "CompartmentDefinition",
          "ConceptMap",
          "GraphDefinition",
          "ImplementationGuide",
          "MessageDefinition",
          "NamingSystem",
          "OperationDefinition",
          "SearchParameter",
          "StructureDefinition",
          "StructureMap",
          "Subscription",
          "TerminologyCapabilities",
          "ValueSet");

  /**
   * How far the role allows it; empty where it does not.
   *
   * @param type a resource type, or {@link SmartScope#EVERY_TYPE} for all at once
   */
  Optional<Extent> extent(String type, Interaction interaction) {
    return switch (this) {
      case ADMINISTRATOR -> Optional.of(Extent.ALL);
      case CLINICIAN ->
          given(
              Extent.ALL,
              looks(interaction)
                  && !"AuditEvent".equals(type)
                  && !SmartScope.EVERY_TYPE.equals(type));
      case AUDITOR -> given(Extent.ALL, looks(interaction) && TRACES.contains(type));
      case SUBMITTER -> given(Extent.OWN, isAboutPatients(type));
      case RESEARCHER ->
          given(Extent.COUNTS, interaction == Interaction.SEARCH && isAboutPatients(type));
    };
  }

  private static Optional<Extent> given(Extent extent, boolean allowed) {
    return allowed ? Optional.of(extent) : Optional.empty();
  }

  private static boolean looks(Interaction interaction) {
    return interaction == Interaction.READ || interaction == Interaction.SEARCH;
  }

  private static boolean isAboutPatients(String type) {
    return !SmartScope.EVERY_TYPE.equals(type)
        && !"AuditEvent".equals(type)
        && !DEFINITIONS.contains(type);
  }
}
