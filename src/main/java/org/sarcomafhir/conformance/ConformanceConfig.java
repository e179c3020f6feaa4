package org.sarcomafhir.conformance;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.sarcomafhir.fhir.FhirContribution;
import org.sarcomafhir.fhir.ResourceStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the package once and hands it to whoever needs it. */
@Configuration
class ConformanceConfig {

  @Bean
  ProfilePackage profilePackage(FhirContext context) {
    return new PackageLoader(context).load();
  }

  @Bean
  LoadedPackages loadedPackages(ProfilePackage profiles) {
    return LoadedPackages.only(profiles);
  }

  @Bean
  PackageInstaller packageInstaller(ProfilePackage profiles, ResourceStore store) {
    return new PackageInstaller(profiles, store);
  }

  @Bean
  FhirContribution packageInterceptors(ProfilePackage profiles) {
    PackageGuard guard = new PackageGuard(profiles);
    return new FhirContribution(
        List.of(),
        List.of(new PackageDescription(profiles), new SearchParameterRules(profiles)),
        List.of(guard));
  }
}
