package org.sarcomafhir.leniency;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.bundle.SentBundle;
import org.sarcomafhir.bundle.SentEntry;
import org.sarcomafhir.fhir.InterceptorOrder;
import org.sarcomafhir.fhir.ResourceStore;
import org.sarcomafhir.model.Canonical;

/**
 * Tags what is stored although it does not conform, and takes the tag off what conforms again. A
 * sender cannot set or remove the tag.
 */
@Interceptor(order = InterceptorOrder.MARK)
public class NonConformance {

  /** The tag. */
  static final Coding TAG =
      new Coding(Canonical.BASE + "/CodeSystem/intake-tag-cs", "non-conformant", "Non-conformant");

  private final ResourceStore store;

  NonConformance(ResourceStore store) {
    this.store = store;
  }

  /** A resource is about to be created. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void beforeCreate(IBaseResource resource, @Nullable RequestDetails request) {
    mark(resource, request);
  }

  /** A resource is about to be changed. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void beforeUpdate(
      IBaseResource before, IBaseResource after, @Nullable RequestDetails request) {
    mark(after, request);
  }

  /** The store keeps the tags of the version before; so a tag that is due no longer is removed. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void afterUpdate(
      IBaseResource before, IBaseResource after, @Nullable RequestDetails request) {
    if (before instanceof Resource was
        && after instanceof Resource is
        && isTagged(was)
        && !isForgiven(is, request)) {
      store.removeTag(is.getIdElement().toUnqualifiedVersionless(), TAG);
      untag(is);
    }
  }

  private static void mark(IBaseResource written, @Nullable RequestDetails request) {
    if (written instanceof Resource resource) {
      untag(resource);
      if (isForgiven(resource, request)) {
        resource.getMeta().addTag(TAG.copy());
      }
    }
  }

  private static boolean isForgiven(Resource resource, @Nullable RequestDetails request) {
    Forgiven forgiven = Forgiven.of(request);
    SentBundle sent = SentBundle.of(request);
    if (sent == null) {
      return forgiven.has(Leniency.ALONE);
    }
    SentEntry entry = sent.entryOf(resource);
    return entry != null && forgiven.has(entry.index());
  }

  private static boolean isTagged(Resource resource) {
    return resource.getMeta().getTag(TAG.getSystem(), TAG.getCode()) != null;
  }

  private static void untag(Resource resource) {
    if (resource.hasMeta()) {
      Meta meta = resource.getMeta();
      meta.getTag()
          .removeIf(
              tag ->
                  TAG.getSystem().equals(tag.getSystem()) && TAG.getCode().equals(tag.getCode()));
    }
  }
}
