package org.sarcomafhir.ingest;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.sarcomafhir.bundle.BatchScreening;
import org.sarcomafhir.fhir.FhirContribution;
import org.sarcomafhir.limits.BodyLimits;
import org.sarcomafhir.preflight.Preflight;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers what stands between a sender and the store. */
@Configuration
class IngestConfig {

  @Bean
  FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(IngestProperties properties) {
    FilterRegistrationBean<BodyLimitFilter> registration =
        new FilterRegistrationBean<>(
            new BodyLimitFilter(properties.maximumBody().toBytes(), properties.bodyTime()));
    registration.addUrlPatterns("/fhir/*");
    return registration;
  }

  @Bean
  FhirContribution writeValidation(
      FhirContext context, Preflight preflight, BatchScreening batches, BodyLimits limits) {
    return new FhirContribution(
        List.of(),
        List.of(new WriteValidation(preflight, batches)),
        List.of(new PatchValidation(context, preflight, limits)));
  }
}
