package org.sarcomafhir.fhir.writes;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.sarcomafhir.fhir.FhirContribution;
import org.sarcomafhir.fhir.StoredForm;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers those who watch all writes. */
@Configuration
class WritesConfig {

  @Bean
  FhirContribution writeObserver(FhirContext context, WriteTransactions transactions) {
    StoredForm.configure(context);
    return new FhirContribution(List.of(), List.of(), List.of(new WriteObserver(transactions)));
  }

  @Bean
  FilterRegistrationBean<PendingWritesFilter> pendingWritesFilter(PendingWrites pending) {
    FilterRegistrationBean<PendingWritesFilter> registration =
        new FilterRegistrationBean<>(new PendingWritesFilter(pending));
    registration.addUrlPatterns("/fhir/*");
    return registration;
  }
}
