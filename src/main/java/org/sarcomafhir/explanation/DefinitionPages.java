package org.sarcomafhir.explanation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.MetadataResource;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.conformance.PagePath;

/** Pages and titles of the definitions in the loaded packages, by canonical URL. */
final class DefinitionPages {

  private final Map<String, MetadataResource> byUrl = new HashMap<>();

  DefinitionPages(LoadedPackages packages) {
    packages
        .resources()
        .filter(resource -> resource.hasUrl())
        .forEach(resource -> byUrl.putIfAbsent(resource.getUrl(), resource));
  }

  /** The page of a definition, if it is one of a package. */
  Optional<String> of(String canonical) {
    return Optional.ofNullable(byUrl.get(canonical)).map(PagePath::of);
  }

  /** What a definition is called, if it is one of a package. */
  Optional<String> title(String canonical) {
    return Optional.ofNullable(byUrl.get(canonical)).map(MetadataResource::getTitle);
  }
}
