package org.sarcomafhir.validation;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.sarcomafhir.conformance.ProfilePackage;
import org.sarcomafhir.definitions.Definitions;
import org.sarcomafhir.fhir.FhirContribution;
import org.sarcomafhir.fhir.ResourceStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine, warmed before the server reports ready, and the {@code $validate} operation. */
@Configuration
class ValidationConfig {

  @Bean
  ValidationEngine validationEngine(Definitions definitions, ProfilePackage profiles) {
    return new ValidationEngine(definitions.chain(), profiles);
  }

  @Bean
  ValidatorWarmUp validatorWarmUp(ValidationEngine engine) {
    return new ValidatorWarmUp(engine);
  }

  @Bean
  FhirContribution validateOperation(
      FhirContext context,
      ResourceStore store,
      ValidationEngine engine,
      ObjectProvider<BundleReview> reviews) {
    Judgement judgement = new Judgement(context, engine, reviews.orderedStream().toList());
    List<Object> providers = ValidateProvider.forAllTypes(context, store, judgement);
    return new FhirContribution(providers, List.of(), List.of());
  }
}
