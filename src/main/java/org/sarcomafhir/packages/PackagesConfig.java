package org.sarcomafhir.packages;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.conformance.ProfilePackage;
import org.sarcomafhir.fhir.FhirContribution;
import org.sarcomafhir.fhir.ResourceStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the packages of the site before anything asks for a definition. */
@Configuration
class PackagesConfig {

  private static final Logger LOG = LoggerFactory.getLogger(PackagesConfig.class);

  @Bean
  SitePackages sitePackages(
      FhirContext context, ProfilePackage own, PackagesProperties properties) {
    SitePackages packages = new SitePackageLoader(context, own).load(properties.place());
    for (PackageReport report : packages.ofTheSite()) {
      if (report.state() == PackageReport.State.LOADED) {
        LOG.info("{}", report.line());
      } else {
        LOG.warn("{}", report.line());
      }
    }
    return packages;
  }

  @Bean
  LoadedPackages loadedPackages(SitePackages packages) {
    return packages.loaded();
  }

  @Bean
  SitePackageInstaller sitePackageInstaller(SitePackages packages, ResourceStore store) {
    return new SitePackageInstaller(packages.loaded().further(), store);
  }

  @Bean
  FhirContribution packagesOperation(SitePackages packages) {
    return new FhirContribution(List.of(new PackagesProvider(packages)), List.of(), List.of());
  }
}
