package org.sarcomafhir.definitions;

import ca.uhn.fhir.context.FhirContext;
import org.sarcomafhir.conformance.LoadedPackages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds the chain once for all who ask it. */
@Configuration
class DefinitionsConfig {

  @Bean
  Definitions definitions(FhirContext context, LoadedPackages packages) {
    return new Definitions(DefinitionChain.of(context, packages));
  }
}
