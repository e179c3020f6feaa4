package org.sarcomafhir.provenance;

import java.time.Clock;
import java.util.List;
import org.sarcomafhir.fhir.FhirContribution;
import org.sarcomafhir.fhir.writes.WriteWitness;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers the witness of writes, unless {@link ProvenanceProperties} says no. */
@Configuration
class ProvenanceConfig {

  @Bean
  FhirContribution receivedBody(ProvenanceProperties properties) {
    return properties.provenance()
        ? FhirContribution.ofRestInterceptors(new ReceivedBody())
        : FhirContribution.ofRestInterceptors();
  }

  @Bean
  WriteWitness provenanceOfWrites(ProvenanceProperties properties) {
    return properties.provenance()
        ? new ProvenanceOfWrites(Clock.systemUTC())
        : (request, writes) -> List.of();
  }
}
