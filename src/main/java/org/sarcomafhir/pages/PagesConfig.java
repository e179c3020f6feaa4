package org.sarcomafhir.pages;

import ca.uhn.fhir.context.FhirContext;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.definitions.Definitions;
import org.sarcomafhir.fhir.FhirEndpoint;
import org.sarcomafhir.pages.start.StartPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The start page, and the pages of whatever packages are loaded. */
@Configuration
class PagesConfig {

  @Bean
  Site site(
      FhirContext context,
      LoadedPackages packages,
      Definitions definitions,
      FhirEndpoint endpoint) {
    Site site = Site.of(context, packages, definitions.chain(), () -> endpoint.base().getPath());
    StartPages.of(packages, endpoint::base).forEach(site::with);
    return site;
  }
}
