package org.sarcomafhir.consistency;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.sarcomafhir.bundle.BundleReview;
import org.sarcomafhir.conformance.ProfilePackage;
import org.sarcomafhir.fhir.FhirContribution;
import org.sarcomafhir.fhir.ResourceStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Registers the rules for every write, whoever asked for it, and for Bundles that are validated.
 */
@Configuration
class ConsistencyConfig {

  @Bean
  CaseRules caseRules(FhirContext context, ProfilePackage profiles) {
    return new CaseRules(context, profiles);
  }

  @Bean
  FhirContribution caseRulesOnWrite(FhirContext context, ResourceStore store, CaseRules rules) {
    return new FhirContribution(
        List.of(), List.of(), List.of(new CaseRulesOnWrite(context, store, rules)));
  }

  @Bean
  BundleReview caseRulesInBundle(CaseRules rules) {
    return new CaseRulesInBundle(rules);
  }
}
