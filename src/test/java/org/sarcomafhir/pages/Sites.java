package org.sarcomafhir.pages;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import org.hl7.fhir.r4.model.MetadataResource;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.conformance.ProfilePackage;
import org.sarcomafhir.definitions.DefinitionChain;

/** Pages without a server. */
final class Sites {

  private Sites() {}

  /** The pages of some definitions and examples. */
  static Site of(List<MetadataResource> definitions, String... examples) {
    LoadedPackages packages = LoadedPackages.only(new ProfilePackage("test", "1.0.0", definitions));
    IValidationSupport base = DefinitionChain.of(LoadedPackage.context(), packages);
    Catalogue catalogue = new Catalogue(packages, base);
    return Site.of(
        LoadedPackage.context(),
        catalogue,
        base,
        Examples.of(List.of(examples), LoadedPackage.context(), catalogue),
        () -> "/fhir");
  }

  /** What is at a path. */
  static String text(Site site, String path) {
    return site.at(path).orElseThrow(() -> new AssertionError("Nothing at " + path)).text();
  }
}
