package org.sarcomafhir.savedcohort;

import java.time.Clock;
import java.util.List;
import org.sarcomafhir.fhir.CallerStore;
import org.sarcomafhir.fhir.FhirContribution;
import org.sarcomafhir.security.requests.Demands;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers the operation. */
@Configuration
class SavedCohortConfig {

  @Bean
  FhirContribution savedCohorts(CallerStore store, Demands demands) {
    return new FhirContribution(
        List.of(new FromSearchProvider(store, demands, Clock.systemUTC())), List.of(), List.of());
  }
}
