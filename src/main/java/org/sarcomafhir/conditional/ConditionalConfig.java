package org.sarcomafhir.conditional;

import ca.uhn.fhir.context.FhirContext;
import org.sarcomafhir.bundle.BundleReview;
import org.sarcomafhir.conditional.ConditionalProperties.ConditionalCreate;
import org.sarcomafhir.fhir.FhirContribution;
import org.sarcomafhir.fhir.ResourceStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers the warnings, and the refusals where they are asked for. */
@Configuration
class ConditionalConfig {

  @Bean
  BundleReview conditionsInBundle() {
    return new ConditionsInBundle();
  }

  @Bean
  FhirContribution conditionalCreates(
      FhirContext context, ResourceStore store, ConditionalProperties properties) {
    ConditionalCreates creates = new ConditionalCreates(context, store);
    ConditionalCreateWarnings warnings = new ConditionalCreateWarnings(store, creates);
    return properties.conditionalCreate() == ConditionalCreate.REFUSE
        ? FhirContribution.ofRestInterceptors(
            warnings, new ConditionalCreateRefusals(store, creates))
        : FhirContribution.ofRestInterceptors(warnings);
  }
}
