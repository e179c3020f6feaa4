package org.sarcomafhir.fhir.facts;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.BaseResourceIndexedSearchParam;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamToken;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.List;
import org.sarcomafhir.fhir.ComputedParameter.Token;

/** By what HAPI's index rows are found: hashes of names and values, and paths of references. */
final class IndexKeys {

  private final PartitionSettings partitions;
  private final ISearchParamRegistry registry;

  IndexKeys(PartitionSettings partitions, ISearchParamRegistry registry) {
    this.partitions = partitions;
    this.registry = registry;
  }

  /** Of all rows of a parameter. */
  long identity(String type, String parameter) {
    return BaseResourceIndexedSearchParam.calculateHashIdentity(
        partitions, RequestPartitionId.defaultPartition(partitions), type, parameter);
  }

  /** Of the rows of a parameter with this system and code. */
  long code(String type, String parameter, Token token) {
    ResourceIndexedSearchParamToken row =
        new ResourceIndexedSearchParamToken(
            partitions, type, parameter, token.system(), token.code());
    row.calculateHashes();
    return token.system() == null ? row.getHashValue() : row.getHashSystemAndValue();
  }

  /**
   * The paths of the references that a parameter finds.
   *
   * @throws IllegalStateException when there is no such parameter: nobody would be found in silence
   */
  List<String> paths(String type, String parameter) {
    RuntimeSearchParam definition =
        registry.getActiveSearchParam(type, parameter, SearchParamLookupContextEnum.SEARCH);
    if (definition == null) {
      throw new IllegalStateException(
          "There is no search parameter %s of %s".formatted(parameter, type));
    }
    return definition.getPathsSplitForResourceType(type);
  }
}
