package org.sarcomafhir.conformance;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps clients from changing what the answers rest on. The resources of packages are read-only,
 * also under another id, and search parameters come with packages only: one that arrives later
 * would index later resources and silently leave out the earlier ones, one with a known URL would
 * change what a question means.
 */
@Interceptor
public class PackageGuard {

  private final Set<String> references;
  private final Set<String> urls;

  PackageGuard(LoadedPackages packages) {
    references = packages.resources().map(PackageGuard::reference).collect(Collectors.toSet());
    urls = packages.resources().map(MetadataResource::getUrl).collect(Collectors.toSet());
  }

  /** Looks at what is to be created. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void beforeCreate(IBaseResource resource, @Nullable RequestDetails request) {
    check(resource, request);
  }

  /** Looks at what is to be updated, under its old and its new content. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void beforeUpdate(
      IBaseResource before, IBaseResource after, @Nullable RequestDetails request) {
    check(before, request);
    check(after, request);
  }

  /**
   * Looks at what is to be deleted. What a client stored under a URL before a package brought it
   * along may go.
   */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
  public void beforeDelete(IBaseResource resource, @Nullable RequestDetails request) {
    if (resource instanceof SearchParameter
        || (resource instanceof MetadataResource definition
            && references.contains(reference(definition)))) {
      check(resource, request);
    }
  }

  private void check(IBaseResource resource, @Nullable RequestDetails request) {
    if (request == null || request instanceof SystemRequestDetails) {
      return;
    }
    if (resource instanceof SearchParameter) {
      throw new MethodNotAllowedException(
          "Search parameters come with packages: one that is sent would leave out what was stored before it");
    }
    if (resource instanceof MetadataResource definition
        && (references.contains(reference(definition)) || urls.contains(definition.getUrl()))) {
      throw new MethodNotAllowedException(
          "%s belongs to the profile package of this server, or to one of the site, and cannot be changed"
              .formatted(definition.getUrl()));
    }
  }

  private static String reference(MetadataResource resource) {
    return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }
}
