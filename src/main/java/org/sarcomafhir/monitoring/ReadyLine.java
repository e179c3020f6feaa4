package org.sarcomafhir.monitoring;

import java.util.Map;
import java.util.Set;
import org.sarcomafhir.conformance.ProfilePackage;
import org.sarcomafhir.database.Database;
import org.sarcomafhir.fhir.FhirEndpoint;
import org.sarcomafhir.fhir.ResourceStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the console that the server is ready, where everything is, and what to try. */
@Component
@ConditionalOnWebApplication
class ReadyLine {

  private static final Logger LOG = LoggerFactory.getLogger(ReadyLine.class);

  /** What the package brings along; not counted as stored data. */
  private static final Set<String> CONFORMANCE =
      Set.of("StructureDefinition", "ValueSet", "CodeSystem", "ConceptMap", "SearchParameter");

  private final FhirEndpoint endpoint;
  private final Database database;
  private final ProfilePackage profiles;
  private final ResourceStore store;

  ReadyLine(
      FhirEndpoint endpoint, Database database, ProfilePackage profiles, ResourceStore store) {
    this.endpoint = endpoint;
    this.database = database;
    this.profiles = profiles;
    this.store = store;
  }

  @EventListener(ApplicationReadyEvent.class)
  void ready() {
    LOG.info("{}", text());
  }

  private String text() {
    Map<String, Long> counts = store.counts();
    long resources =
        counts.entrySet().stream()
            .filter(count -> !CONFORMANCE.contains(count.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return """
        Sarcoma FHIR server ready
          FHIR base    %1$s
          Database     %2$s
          Package      %3$s#%4$s (%5$d profiles)
          Stored       %6$d resources (patients: %7$d)
          Things to try
            curl '%1$s/Patient?_has:Observation:patient:ihc-marker-result=https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs|desmin$http://snomed.info/sct|10828004'
            curl '%1$s/Observation?ihc-marker=desmin'
            curl '%1$s/StructureDefinition?url=https://sarcomafhir.org/fhir/StructureDefinition/sarcoma-ihc-marker'
            curl -H 'Content-Type: application/fhir+json' -d '{"resourceType":"Patient","gendr":"female"}' '%1$s/Patient/$validate'
            open %8$s/ (checks a resource), %8$s/profiles, %1$s/swagger-ui/ and %8$s/actuator/health in a browser"""
        .formatted(
            endpoint.base(),
            database.kind().title() + ", " + database.place(),
            profiles.id(),
            profiles.version(),
            profiles.profileUrls().size(),
            resources,
            counts.getOrDefault("Patient", 0L),
            endpoint.root());
  }
}
