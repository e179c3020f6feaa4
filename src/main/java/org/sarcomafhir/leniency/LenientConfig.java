package org.sarcomafhir.leniency;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.sarcomafhir.fhir.FhirContribution;
import org.sarcomafhir.fhir.ResourceStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers what marks the resources that do not conform. */
@Configuration
class LenientConfig {

  @Bean
  Leniency leniency(FhirContext context, StrictnessProperties properties) {
    return new Leniency(context, properties);
  }

  @Bean
  FhirContribution nonConformance(ResourceStore store) {
    return new FhirContribution(
        List.of(), List.of(new ForgivenAnswers()), List.of(new NonConformance(store)));
  }
}
