package org.sarcomafhir.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.jpa.searchparam.extractor.ResourceIndexedSearchParams;
import ca.uhn.fhir.jpa.searchparam.matcher.InMemoryMatchResult;
import ca.uhn.fhir.jpa.searchparam.matcher.InMemoryResourceMatcher;
import ca.uhn.fhir.jpa.searchparam.matcher.IndexedSearchParamExtractor;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** Lets HAPI index the changed copies as if they were stored, and compares in memory. */
@Component
class JpaSupposedMatches implements SupposedMatches {

  private final FhirContext context;
  private final DaoRegistry daos;
  private final ISearchParamRegistry registry;
  private final PlainQueries queries;
  private final Memory memory;
  private final SelectedCodes codes;

  JpaSupposedMatches(
      FhirContext context,
      DaoRegistry daos,
      ISearchParamRegistry registry,
      PlainQueries queries,
      Memory memory,
      CodeSelection selection) {
    this.context = context;
    this.daos = daos;
    this.registry = registry;
    this.queries = queries;
    this.memory = memory;
    this.codes = new SelectedCodes(selection);
  }

  /**
   * HAPI's parts that need no database.
   *
   * @param extractor makes the values by which a resource is found
   * @param matcher holds them against criteria
   */
  @Component
  record Memory(IndexedSearchParamExtractor extractor, InMemoryResourceMatcher matcher) {}

  @Override
  public List<Resource> find(
      String type,
      Map<String, List<String>> stored,
      Map<String, List<String>> supposed,
      Consumer<Resource> change,
      int most) {
    SearchParameterMap criteria = map(type, supposed(type, supposed));
    List<Resource> found = new ArrayList<>();
    SearchParameterMap asked = map(type, stored).setLoadSynchronousUpTo(most);
    IFhirResourceDao<?> dao = daos.getResourceDao(type);
    for (IBaseResource one : dao.searchForResources(asked, new SystemRequestDetails())) {
      Resource copy = ((Resource) one).copy();
      change.accept(copy);
      if (meets(type, copy, criteria)) {
        found.add((Resource) one);
      }
    }
    return found;
  }

  private boolean meets(String type, Resource copy, SearchParameterMap criteria) {
    ResourceIndexedSearchParams indexed =
        memory.extractor().extractIndexedSearchParams(copy, new SystemRequestDetails());
    InMemoryMatchResult result =
        memory.matcher().match(criteria, copy, context.getResourceDefinition(type), indexed);
    return result.supported() && result.matched();
  }

  @Override
  public boolean exists(String type, Map<String, List<String>> criteria) {
    SearchParameterMap asked = map(type, criteria).setLoadSynchronousUpTo(1);
    return !daos.getResourceDao(type)
        .searchForResourceIds(asked, new SystemRequestDetails())
        .isEmpty();
  }

  /** A composite is held against its parts, because HAPI compares none in memory. */
  private Map<String, List<String>> supposed(String type, Map<String, List<String>> criteria) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    criteria.forEach(
        (name, values) -> {
          RuntimeSearchParam parameter =
              registry.getActiveSearchParam(type, name, SearchParamLookupContextEnum.SEARCH);
          if (parameter != null
              && parameter.getParamType() == RestSearchParameterTypeEnum.COMPOSITE) {
            values.forEach(value -> addParts(parameter, value, parts));
          } else {
            parts.computeIfAbsent(name, key -> new ArrayList<>()).addAll(values);
          }
        });
    return parts;
  }

  private void addParts(
      RuntimeSearchParam composite, String value, Map<String, List<String>> parts) {
    String[] values = SearchValue.PAIR.split(value, -1);
    for (int i = 0; i < Math.min(values.length, composite.getComponents().size()); i++) {
      RuntimeSearchParam part =
          registry.getActiveSearchParamByUrl(
              composite.getComponents().get(i).getReference(), SearchParamLookupContextEnum.SEARCH);
      parts.computeIfAbsent(part.getName(), key -> new ArrayList<>()).add(values[i]);
    }
  }

  private SearchParameterMap map(String type, Map<String, List<String>> criteria) {
    SearchParameterMap map =
        queries.translateMatchUrl(
            InnerSearches.url(type, criteria), context.getResourceDefinition(type));
    codes.replace(map);
    return map;
  }
}
