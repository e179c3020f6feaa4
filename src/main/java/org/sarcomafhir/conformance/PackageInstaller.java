package org.sarcomafhir.conformance;

import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.MetadataResource;
import org.sarcomafhir.fhir.ResourceStore;
import org.springframework.context.SmartLifecycle;

/**
 * Puts the package's resources into the store, so that they can be read and searched by canonical
 * URL, and its SearchParameters take part in indexing.
 *
 * <p>Runs before the web server accepts its first connection: a resource that arrived earlier would
 * not be indexed by the package's search parameters, and questions would silently miss it. The
 * resources have fixed ids, so a restart with the same package changes nothing.
 */
class PackageInstaller implements SmartLifecycle {

  private final ProfilePackage profiles;
  private final ResourceStore store;
  private volatile boolean installed;

  PackageInstaller(ProfilePackage profiles, ResourceStore store) {
    this.profiles = profiles;
    this.store = store;
  }

  @Override
  public void start() {
    List<MetadataResource> missing =
        store.missing(
            profiles.resources().stream()
                // it refers to the examples, which are no data of this server
                .filter(resource -> !(resource instanceof ImplementationGuide))
                .toList());
    // HAPI looks through a whole transaction again after each code system
    missing.stream()
        .collect(Collectors.partitioningBy(CodeSystem.class::isInstance))
        .values()
        .forEach(store::put);
    store.refreshSearchParameters();
    installed = true;
  }

  @Override
  public void stop() {
    installed = false;
  }

  @Override
  public boolean isRunning() {
    return installed;
  }

  /** Before the web server, whose phase is near the end. */
  @Override
  public int getPhase() {
    return 0;
  }
}
