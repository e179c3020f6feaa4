package org.sarcomafhir.preflight;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.sarcomafhir.bundle.BundleReview;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.explanation.Explainer;
import org.sarcomafhir.fhir.FhirContribution;
import org.sarcomafhir.fhir.ResourceStore;
import org.sarcomafhir.terminology.store.BundledTerminology;
import org.sarcomafhir.validation.ValidationEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pre-flight check, and the {@code $validate} operation that shows it. */
@Configuration
class PreflightConfig {

  @Bean
  Explainer explainer(
      FhirContext context,
      LoadedPackages packages,
      ValidationEngine engine,
      BundledTerminology terminology) {
    return new Explainer(context, packages, engine, terminology);
  }

  @Bean
  Preflight preflight(
      FhirContext context,
      ValidationEngine engine,
      Explainer explainer,
      ObjectProvider<BundleReview> reviews,
      ResourceStore store) {
    return new Preflight(context, engine, explainer, reviews.orderedStream().toList(), store);
  }

  @Bean
  FhirContribution validateOperation(
      FhirContext context, ResourceStore store, Preflight preflight) {
    List<Object> providers = ValidateProvider.forAllTypes(context, store, preflight);
    return new FhirContribution(providers, List.of(new UnplacedRefusals(preflight)), List.of());
  }
}
