package org.sarcomafhir.validation;

import org.sarcomafhir.conformance.ProfilePackage;
import org.sarcomafhir.definitions.Definitions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine, warmed before the server reports ready. */
@Configuration
class ValidationConfig {

  @Bean
  ValidationEngine validationEngine(Definitions definitions, ProfilePackage profiles) {
    return new ValidationEngine(definitions.chain(), profiles);
  }

  @Bean
  @ConditionalOnWebApplication
  ValidatorWarmUp validatorWarmUp(ValidationEngine engine) {
    return new ValidatorWarmUp(engine);
  }
}
