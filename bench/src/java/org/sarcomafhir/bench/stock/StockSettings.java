package org.sarcomafhir.bench.stock;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import java.util.List;
import org.springframework.context.annotation.Bean;

/** What the public starter 8.8.0 sets when nobody configures it; the rest is HAPI's default. */
class StockSettings {

  /** Largest page, and most resources fetched at once. */
  static final int MAXIMUM_PAGE = 200;

  @Bean
  JpaStorageSettings jpaStorageSettings() {
    JpaStorageSettings settings = new JpaStorageSettings();
    settings.setAllowContainsSearches(true);
    settings.setAllowExternalReferences(true);
    settings.setAllowMultipleDelete(false);
    settings.setExpungeEnabled(true);
    settings.setFilterParameterEnabled(true);
    settings.setFetchSizeDefaultMaximum(MAXIMUM_PAGE);
    settings.setSearchPreFetchThresholds(List.of(13, 503, 2003, -1));
    settings.setReuseCachedSearchResultsForMillis(60_000L);
    settings.setExpireSearchResultsAfterMillis(60 * 60 * 1000L);
    settings.setStoreResourceInHSearchIndex(false);
    settings.setHibernateSearchIndexSearchParams(false);
    return settings;
  }

  @Bean
  PartitionSettings partitionSettings() {
    return new PartitionSettings();
  }

  @Bean
  SubscriptionSettings subscriptionSettings() {
    return new SubscriptionSettings();
  }
}
