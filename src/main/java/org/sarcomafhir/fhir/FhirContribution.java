package org.sarcomafhir.fhir;

import java.util.List;

/**
 * What one capability adds to the FHIR server. Each capability publishes one bean of this type; the
 * platform collects them all and registers them, so that a new capability touches no old file.
 *
 * @param providers HAPI resource or plain providers (operations)
 * @param restInterceptors run for requests that come in over HTTP only
 * @param storageInterceptors run for every read and write of the store, whoever asked for it
 */
public record FhirContribution(
    List<Object> providers, List<Object> restInterceptors, List<Object> storageInterceptors) {

  /** Copies the lists, so that a contribution cannot change after it was made. */
  public FhirContribution {
    providers = List.copyOf(providers);
    restInterceptors = List.copyOf(restInterceptors);
    storageInterceptors = List.copyOf(storageInterceptors);
  }

  /** A contribution of REST interceptors only. */
  public static FhirContribution ofRestInterceptors(Object... interceptors) {
    return new FhirContribution(List.of(), List.of(interceptors), List.of());
  }
}
