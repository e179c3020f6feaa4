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

/**
 * The store as a caller with limits may see it: what others have sent is not there. Whoever tells a
 * sender about what is stored asks here.
 */
public final class VisibleStore implements ResourceStore {

  private final ResourceStore all;
  private final Limits limits;

  private VisibleStore(ResourceStore all, Limits limits) {
    this.all = all;
    this.limits = limits;
  }

  /** What the sender of a request may see; all of the store for whoever has no limits. */
  public static ResourceStore of(ResourceStore all, @Nullable RequestDetails request) {
    return Limits.of(request)
        .<ResourceStore>map(limits -> new VisibleStore(all, limits))
        .orElse(all);
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
    return limits.hideOthers(found.fhirType()) && !limits.tag().isOn(found);
  }

  @Override
  public <T extends IBaseResource> List<T> search(
      Class<T> type, Map<String, List<String>> criteria) {
    return all.search(type, criteria).stream().filter(found -> !isHidden(found)).toList();
  }

  @Override
  public List<IBaseResource> match(String resourceType, String condition) {
    return limits.hideOthers(resourceType)
        ? all.match(resourceType, condition + "&" + limits.tag().criterion())
        : all.match(resourceType, condition);
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
