package org.sarcomafhir.fhir;

import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.BaseResourceIndexedSearchParam;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamToken;
import ca.uhn.fhir.jpa.searchparam.extractor.SearchParamExtractorR4;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.sarcomafhir.fhir.CodeTranslation.Code;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * HAPI's extraction of search values, which also puts a resource under the codes that its own are
 * translated to. Nothing of the resource changes, only where it is found; so chains, {@code _has},
 * composites, counts and pages need not know of it.
 */
@Component
@Primary
class TranslatingExtractor extends SearchParamExtractorR4 {

  private final PartitionSettings partitions;
  private final CodeTranslation translation;

  TranslatingExtractor(PartitionSettings partitions, CodeTranslation translation) {
    this.partitions = partitions;
    this.translation = translation;
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
