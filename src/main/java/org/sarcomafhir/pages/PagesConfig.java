package org.sarcomafhir.pages;

import ca.uhn.fhir.context.FhirContext;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.definitions.Definitions;
import org.sarcomafhir.fhir.FhirEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of whatever packages are loaded. */
@Configuration
class PagesConfig {

  @Bean
  Site site(
      FhirContext context,
      LoadedPackages packages,
      Definitions definitions,
      FhirEndpoint endpoint) {
    return Site.of(context, packages, definitions.chain(), () -> endpoint.base().getPath());
  }
}
