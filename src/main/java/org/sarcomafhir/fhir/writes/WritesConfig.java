package org.sarcomafhir.fhir.writes;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.sarcomafhir.fhir.FhirContribution;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers the observer of all writes. */
@Configuration
class WritesConfig {

  /** HAPI would store references without the version they name. */
  private static final String[] VERSIONED = {"Provenance.target", "Provenance.entity.what"};

  @Bean
  FhirContribution writeObserver(FhirContext context, WriteTransactions transactions) {
    context.getParserOptions().setDontStripVersionsFromReferencesAtPaths(VERSIONED);
    return new FhirContribution(List.of(), List.of(), List.of(new WriteObserver(transactions)));
  }
}
