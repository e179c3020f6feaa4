package org.sarcomafhir.fhir;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.BaseResourceIndexedSearchParam;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamQuantity;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamToken;
import ca.uhn.fhir.jpa.searchparam.extractor.SearchParamExtractorR4;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Quantity;
import org.sarcomafhir.fhir.CodeTranslation.Code;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * HAPI's extraction of search values, which also puts a resource under the codes that its own are
 * translated to, and under the bounds and units that its quantities mean. Nothing of the resource
 * changes, only where it is found; so chains, {@code _has}, composites, counts and pages need not
 * know of it.
 */
@Component
@Primary
class TranslatingExtractor extends SearchParamExtractorR4 {

  private final PartitionSettings partitions;
  private final CodeTranslation translation;
  private final QuantityTranslation quantities;

  TranslatingExtractor(
      PartitionSettings partitions, CodeTranslation translation, QuantityTranslation quantities) {
    this.partitions = partitions;
    this.translation = translation;
    this.quantities = quantities;
  }

  @Override
  public SearchParamSet<ResourceIndexedSearchParamQuantity> extractSearchParamQuantity(
      IBaseResource resource, ISearchParamFilter filter) {
    String type = toRootTypeName(resource);
    List<RuntimeSearchParam> translated = new ArrayList<>();
    SearchParamSet<ResourceIndexedSearchParamQuantity> found =
        super.extractSearchParamQuantity(
            resource,
            parameters -> {
              Map<Boolean, List<RuntimeSearchParam>> parts =
                  filter.filterSearchParams(parameters).stream()
                      .collect(
                          Collectors.partitioningBy(
                              parameter -> quantities.isFor(type, parameter.getName())));
              translated.addAll(parts.getOrDefault(true, List.of()));
              return parts.getOrDefault(false, List.of());
            });
    translated.forEach(parameter -> found.addAll(translated(type, parameter, resource)));
    return found;
  }

  private List<ResourceIndexedSearchParamQuantity> translated(
      String type, RuntimeSearchParam parameter, IBaseResource resource) {
    String name = parameter.getName();
    return extractValues(parameter.getPath(), resource).stream()
        .filter(Quantity.class::isInstance)
        .flatMap(value -> quantities.indexed(type, name, (Quantity) value).stream())
        .flatMap(List::stream)
        .map(
            one ->
                new ResourceIndexedSearchParamQuantity(
                    partitions, type, name, one.number(), one.system(), one.code()))
        .toList();
  }

  @Override
  public SearchParamSet<BaseResourceIndexedSearchParam> extractSearchParamTokens(
      IBaseResource resource, ISearchParamFilter filter) {
    SearchParamSet<BaseResourceIndexedSearchParam> found =
        super.extractSearchParamTokens(resource, filter);
    String type = toRootTypeName(resource);
    codes(found)
        .forEach(
            (parameter, codes) ->
                translation
                    .meantBy(type, parameter, codes)
                    .forEach(
                        code ->
                            found.add(
                                new ResourceIndexedSearchParamToken(
                                    partitions, type, parameter, code.system(), code.code()))));
    return found;
  }

  /** The codes of each parameter; those without a system mean nothing. */
  private static Map<String, Set<Code>> codes(Set<BaseResourceIndexedSearchParam> found) {
    Map<String, Set<Code>> codes = new TreeMap<>();
    for (BaseResourceIndexedSearchParam value : found) {
      if (value instanceof ResourceIndexedSearchParamToken token
          && token.getSystem() != null
          && token.getValue() != null) {
        codes
            .computeIfAbsent(token.getParamName(), name -> new HashSet<>())
            .add(new Code(token.getSystem(), token.getValue()));
      }
    }
    return codes;
  }
}
