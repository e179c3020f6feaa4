package org.sarcomafhir.bundle;

import java.util.List;
import org.sarcomafhir.fhir.FhirContribution;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers what knows a Bundle by its entries. */
@Configuration
class BundleConfig {

  @Bean
  BatchScreening batchScreening() {
    return new BatchScreening();
  }

  @Bean
  BundleReview entryRequests() {
    return new EntryRequests();
  }

  @Bean
  BundleReview entrySearches() {
    return new EntrySearches();
  }

  @Bean
  FhirContribution bundleEntries(BatchScreening batches) {
    return new FhirContribution(
        List.of(),
        List.of(batches, new SentBundles()),
        List.of(new OverlappingEntries(), new MisdirectedEntries()));
  }
}
