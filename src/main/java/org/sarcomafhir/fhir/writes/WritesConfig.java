package org.sarcomafhir.fhir.writes;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.sarcomafhir.fhir.FhirContribution;
import org.sarcomafhir.fhir.StoredForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers the observer of all writes. */
@Configuration
class WritesConfig {

  @Bean
  FhirContribution writeObserver(FhirContext context, WriteTransactions transactions) {
    StoredForm.configure(context);
    return new FhirContribution(List.of(), List.of(), List.of(new WriteObserver(transactions)));
  }
}
