package org.sarcomafhir.fhir.search;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.dao.tx.HapiTransactionService;
import ca.uhn.fhir.jpa.entity.Search;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.model.search.SearchStatusEnum;
import ca.uhn.fhir.jpa.search.cache.ISearchCacheSvc;
import ca.uhn.fhir.jpa.search.cache.ISearchResultCacheSvc;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class UnsavedSearchTest {

  private static final RequestPartitionId PARTITION = RequestPartitionId.allPartitions();

  /** What is written into the tables, in order. */
  private final List<String> written = new ArrayList<>();

  private final Search search = new Search();

  private final SearchTables tables =
      new SearchTables(
          new HapiTransactionService(),
          recorder(ISearchCacheSvc.class),
          recorder(ISearchResultCacheSvc.class));

  private <T> T recorder(Class<T> service) {
    return service.cast(
        Proxy.newProxyInstance(
            service.getClassLoader(),
            new Class<?>[] {service},
            (proxy, method, arguments) -> {
              boolean results = method.getName().equals("storeResults");
              written.add(
                  results ? "matches %s after %s".formatted(arguments[2], arguments[1]) : "search");
              return results ? null : arguments[0];
            }));
  }

  private void find(UnsavedSearch unsaved, List<JpaPid> before, List<JpaPid> found) {
    unsaved.storeResults(search, before, found, new SystemRequestDetails(), PARTITION);
    unsaved.save(search, PARTITION);
  }

  private void end(UnsavedSearch unsaved) {
    search.setStatus(SearchStatusEnum.FINISHED);
    unsaved.save(search, PARTITION);
  }

  private static List<JpaPid> rows(long first, long last) {
    return LongStream.rangeClosed(first, last).mapToObj(JpaPid::fromId).toList();
  }

  @Test
  void writesNothingWhenAPageHasRoomForMore() {
    UnsavedSearch unsaved = new UnsavedSearch(tables, 5);

    find(unsaved, List.of(), rows(1, 4));
    end(unsaved);

    assertThat(written).isEmpty();
    assertThat(unsaved.isSaved()).isFalse();
  }

  @Test
  void writesEverythingAtTheEndWhenAPageIsFull() {
    UnsavedSearch unsaved = new UnsavedSearch(tables, 5);

    find(unsaved, List.of(), rows(1, 3));
    find(unsaved, rows(1, 3), rows(4, 6));
    assertThat(written).isEmpty();
    end(unsaved);

    assertThat(written).containsExactly("search", "matches %s after []".formatted(rows(1, 6)));
    assertThat(unsaved.isSaved()).isTrue();
  }

  @Test
  void writesASearchWithoutPagesAtOnce() {
    UnsavedSearch unsaved = new UnsavedSearch(tables, 0);

    unsaved.save(search, PARTITION);

    assertThat(written).containsExactly("search");
  }
}
