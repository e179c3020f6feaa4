package org.sarcomafhir.fhir;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.model.HistoryCountModeEnum;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this server changes from HAPI's defaults; everything not named here is HAPI's default. */
@Configuration
class JpaSettings {

  /**
   * Identifiers are the setting that cannot be changed once data are in: server ids are UUIDs, and
   * clients may PUT ids of any legal form, numbers included.
   */
  @Bean
  JpaStorageSettings jpaStorageSettings() {
    JpaStorageSettings settings = new JpaStorageSettings();
    settings.setResourceServerIdStrategy(JpaStorageSettings.IdStrategyEnum.UUID);
    settings.setResourceClientIdStrategy(JpaStorageSettings.ClientIdStrategyEnum.ANY);
    settings.setStoreResourceInHSearchIndex(false);
    settings.setHibernateSearchIndexFullText(false);
    settings.setHibernateSearchIndexSearchParams(false);
    settings.setPreExpandValueSets(false);
    settings.setAllowMultipleDelete(false);
    settings.setExpungeEnabled(false);
    // An equal search must see what was stored since; HAPI would repeat its answer for a minute.
    settings.setReuseCachedSearchResultsForMillis(null);
    // The same of the totals of histories.
    settings.setHistoryCountMode(HistoryCountModeEnum.COUNT_ACCURATE);
    // HAPI's default reads a limited number of rows first and takes the answer for complete when
    // several rows belong to one resource: later pages would silently be missing.
    settings.setSearchPreFetchThresholds(List.of(-1));
    // Words beside codes are half of all rows of strings; SearchableText says where they are kept.
    settings.setSuppressStringIndexingInTokens(true);
    // The package's search parameters are in place before the first resource arrives.
    settings.setMarkResourcesForReindexingUponSearchParameterChange(false);
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
