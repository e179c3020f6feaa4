package org.sarcomafhir.ingest;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.sarcomafhir.bundle.BatchScreening;
import org.sarcomafhir.fhir.FhirContribution;
import org.sarcomafhir.leniency.Leniency;
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
      Preflight preflight, Leniency leniency, BatchScreening batches, PatchValidation patches) {
    return new FhirContribution(
        List.of(), List.of(new WriteValidation(preflight, leniency, batches)), List.of(patches));
  }

  @Bean
  PatchValidation patchValidation(
      FhirContext context, Preflight preflight, Leniency leniency, BodyLimits limits) {
    return new PatchValidation(context, preflight, leniency, limits);
  }
}
