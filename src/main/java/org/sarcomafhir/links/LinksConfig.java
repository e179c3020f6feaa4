package org.sarcomafhir.links;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.sarcomafhir.bundle.BundleReview;
import org.sarcomafhir.fhir.FhirContribution;
import org.sarcomafhir.fhir.ResourceStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers the check for every write, whoever asked for it. */
@Configuration
class LinksConfig {

  @Bean
  BundleReview referencesInBundle() {
    return new ReferencesInBundle();
  }

  @Bean
  BundleReview linksInBundle() {
    return new LinksInBundle();
  }

  @Bean
  FhirContribution linksBetweenPatients(FhirContext context, ResourceStore store) {
    return new FhirContribution(
        List.of(),
        List.of(),
        List.of(new ReferenceTargets(context), new LinksBetweenPatients(store)));
  }
}
