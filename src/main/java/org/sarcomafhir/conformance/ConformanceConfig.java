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
  PackageInstaller packageInstaller(ProfilePackage profiles, ResourceStore store) {
    return new PackageInstaller(profiles, store);
  }

  @Bean
  FhirContribution packageInterceptors(LoadedPackages packages) {
    PackageGuard guard = new PackageGuard(packages);
    return new FhirContribution(
        List.of(),
        List.of(new PackageDescription(packages), new SearchParameterRules(packages.own())),
        List.of(guard));
  }
}
