package org.sarcomafhir.ownership;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.ResourceStore;
import org.sarcomafhir.security.Caller;
import org.sarcomafhir.security.SenderTag;
import org.sarcomafhir.security.rights.Rights;
import org.sarcomafhir.security.rights.SmartScope;
import org.sarcomafhir.security.token.Identity;

/**
 * The store as a caller may see it. For a submitter what others have sent is not there. Whoever
 * tells a sender about what is stored asks here.
 */
public final class VisibleStore implements ResourceStore {

  private final ResourceStore all;
  private final Rights rights;
  private final @Nullable SenderTag tag;

  private VisibleStore(ResourceStore all, Rights rights, @Nullable SenderTag tag) {
    this.all = all;
    this.rights = rights;
    this.tag = tag;
  }

  /** What a submitter may see; all of the store for whoever is none. */
  public static ResourceStore of(ResourceStore all, @Nullable RequestDetails request) {
    return Limits.of(request)
        .<ResourceStore>map(limits -> new VisibleStore(all, limits.rights(), limits.tag()))
        .orElse(all);
  }

  /**
   * What the sender of a request may be told of: to a submitter the same; to others nothing of the
   * types that they may neither read nor search.
   */
  public static ResourceStore toTell(ResourceStore all, @Nullable RequestDetails request) {
    return Limits.of(request).isPresent() ? of(all, request) : told(all, request);
  }

  private static ResourceStore told(ResourceStore all, @Nullable RequestDetails request) {
    return Limits.caller(request).map(Caller::identity).orElse(null) instanceof Identity.Known known
            && !known.rights().sees(SmartScope.EVERY_TYPE)
        ? new VisibleStore(all, known.rights(), null)
        : all;
  }

  @Override
  public boolean tellsOf(String resourceType) {
    return tag != null || rights.sees(resourceType);
  }

  @Override
  public IBaseResource read(IIdType id) {
    IBaseResource found = all.read(id);
    if (isHidden(found)) {
      throw new ResourceNotFoundException(id);
    }
    return found;
  }

  private boolean isHidden(IBaseResource found) {
    return !rights.sees(found.fhirType()) && (tag == null || !tag.isOn(found));
  }

  @Override
  public <T extends IBaseResource> List<T> search(
      Class<T> type, Map<String, List<String>> criteria) {
    return all.search(type, criteria).stream().filter(found -> !isHidden(found)).toList();
  }

  @Override
  public List<IBaseResource> match(String resourceType, String condition) {
    if (rights.sees(resourceType)) {
      return all.match(resourceType, condition);
    }
    return tag == null ? List.of() : all.match(resourceType, condition + "&" + tag.criterion());
  }

  @Override
  public <T extends IBaseResource> List<T> missing(List<T> resources) {
    return all.missing(resources);
  }

  @Override
  public Bundle transact(Bundle transaction) {
    return all.transact(transaction);
  }

  @Override
  public void removeTag(IIdType id, Coding tag) {
    all.removeTag(id, tag);
  }

  @Override
  public Map<String, Long> counts() {
    throw new UnsupportedOperationException("Counts are not told apart by sender");
  }

  @Override
  public void refreshSearchParameters() {
    all.refreshSearchParameters();
  }
}
