package org.sarcomafhir.fhir.startup;

import ca.uhn.fhir.jpa.term.api.ITermCodeSystemStorageSvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Takes work out of the start. */
@Configuration
class StartupConfig {

  @Bean
  static FrozenDefinitions frozenDefinitions() {
    return new FrozenDefinitions();
  }

  @Bean
  static LazyRepositories lazyRepositories() {
    return new LazyRepositories();
  }

  @Bean
  @Primary
  ITermCodeSystemStorageSvc unreadConcepts() {
    return new UnreadConcepts();
  }
}
