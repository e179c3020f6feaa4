package org.sarcomafhir.reasons;

import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.List;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.fhir.FhirContribution;
import org.sarcomafhir.fhir.SupposedMatches;
import org.sarcomafhir.security.ReleaseGate;
import org.sarcomafhir.terminology.store.BundledTerminology;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers what explains searches that found nothing. */
@Configuration
class ReasonsConfig {

  @Bean
  FhirContribution searchReasons(
      BundledTerminology terminology,
      LoadedPackages packages,
      SupposedMatches store,
      ISearchParamRegistry registry,
      ReleaseGate gate) {
    return FhirContribution.ofRestInterceptors(
        new SearchReasons(
            List.of(
                new UnknownCodes(new KnownCodes(terminology, packages), store, registry),
                new LeftOutByStatus(store)),
            registry,
            gate));
  }
}
