package org.sarcomafhir.fhir.search;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.entity.Search;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.model.search.SearchStatusEnum;
import ca.uhn.fhir.jpa.search.cache.ISearchCacheSvc;
import ca.uhn.fhir.jpa.search.cache.ISearchResultCacheSvc;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One search that is kept in memory until all its matches are found. HAPI writes every search and
 * its matches into tables, from which it answers for further pages; where there is no further page,
 * nobody reads them.
 *
 * <p>For one search of one thread.
 */
final class UnsavedSearch implements ISearchCacheSvc, ISearchResultCacheSvc {

  private final ISearchCacheSvc searches;
  private final ISearchResultCacheSvc results;
  private final int pageSize;
  private final List<JpaPid> waiting = new ArrayList<>();
  private boolean saved;

  /**
   * Of a search that has not begun.
   *
   * @param pageSize of the request; with 0 everything is saved at once
   */
  UnsavedSearch(SearchTables tables, int pageSize) {
    this.searches = tables.searches();
    this.results = tables.results();
    this.pageSize = pageSize;
    this.saved = pageSize <= 0;
  }

  /** Whether it stands in the tables, so that what becomes of it has to stand there as well. */
  boolean isSaved() {
    return saved;
  }

  @Override
  public Search save(Search search, RequestPartitionId partition) {
    if (saved) {
      return searches.save(search, partition);
    }
    if (search.getStatus() != SearchStatusEnum.FINISHED || waiting.size() < pageSize) {
      return search;
    }
    saved = true;
    Search kept = searches.save(search, partition);
    results.storeResults(kept, List.of(), waiting, new SystemRequestDetails(), partition);
    return kept;
  }

  @Override
  public void storeResults(
      Search search,
      List<JpaPid> before,
      List<JpaPid> found,
      RequestDetails request,
      RequestPartitionId partition) {
    if (saved) {
      results.storeResults(search, before, found, request, partition);
    } else {
      waiting.addAll(found);
    }
  }

  @Override
  public Optional<Search> fetchByUuid(String uuid, RequestPartitionId partition) {
    return searches.fetchByUuid(uuid, partition);
  }

  @Override
  public Optional<Search> tryToMarkSearchAsInProgress(Search search, RequestPartitionId partition) {
    return searches.tryToMarkSearchAsInProgress(search, partition);
  }

  @Override
  public Optional<Search> findCandidatesForReuse(
      String type, String query, Instant createdAfter, RequestPartitionId partition) {
    return searches.findCandidatesForReuse(type, query, createdAfter, partition);
  }

  @Override
  public void pollForStaleSearchesAndDeleteThem(RequestPartitionId partition, Instant deadline) {
    searches.pollForStaleSearchesAndDeleteThem(partition, deadline);
  }

  @Override
  public @Nullable List<JpaPid> fetchResultPids(
      Search search, int from, int to, RequestDetails request, RequestPartitionId partition) {
    return results.fetchResultPids(search, from, to, request, partition);
  }

  @Override
  public @Nullable List<JpaPid> fetchAllResultPids(
      Search search, RequestDetails request, RequestPartitionId partition) {
    return results.fetchAllResultPids(search, request, partition);
  }
}
