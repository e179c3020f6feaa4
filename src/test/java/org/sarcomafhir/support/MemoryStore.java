package org.sarcomafhir.support;

import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.sarcomafhir.fhir.ResourceStore;

/** A store without a database, in which every resource meets the conditions it is put under. */
public class MemoryStore implements ResourceStore {

  private final Map<String, IBaseResource> byId = new LinkedHashMap<>();
  private final Map<String, List<IBaseResource>> byCondition = new LinkedHashMap<>();
  private int reads;

  /** Stores a resource, which meets the condition from now on. */
  public void put(String condition, IBaseResource resource) {
    byId.put(resource.fhirType() + "/" + resource.getIdElement().getIdPart(), resource);
    byCondition
        .computeIfAbsent(resource.fhirType() + "?" + condition, unknown -> new ArrayList<>())
        .add(resource);
  }

  /** How often something was read. */
  public int reads() {
    return reads;
  }

  @Override
  public IBaseResource read(IIdType id) {
    reads++;
    IBaseResource found = byId.get(id.toUnqualifiedVersionless().getValue());
    if (found == null) {
      throw new ResourceNotFoundException(id);
    }
    return found;
  }

  @Override
  public List<IBaseResource> match(String resourceType, String condition) {
    return byCondition.getOrDefault(resourceType + "?" + condition, List.of());
  }

  @Override
  public <T extends IBaseResource> List<T> search(
      Class<T> type, Map<String, List<String>> criteria) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Bundle transact(Bundle transaction) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<String, Long> counts() {
    return Map.of();
  }

  @Override
  public void refreshSearchParameters() {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T extends IBaseResource> List<T> missing(List<T> resources) {
    return resources.stream().filter(resource -> !byId.containsValue(resource)).toList();
  }

  @Override
  public void removeTag(IIdType id, Coding tag) {
    throw new UnsupportedOperationException();
  }
}
