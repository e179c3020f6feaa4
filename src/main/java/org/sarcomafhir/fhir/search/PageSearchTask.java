package org.sarcomafhir.fhir.search;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorBroadcaster;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.dao.SearchBuilderFactory;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.search.builder.tasks.SearchTask;
import ca.uhn.fhir.jpa.search.builder.tasks.SearchTaskParameters;
import ca.uhn.fhir.rest.server.IPagingProvider;
import org.springframework.stereotype.Component;

/** A search of HAPI that writes to the database only when it has a second page. */
final class PageSearchTask extends SearchTask {

  private final UnsavedSearch search;

  private PageSearchTask(SearchTaskParameters parameters, Maker maker, UnsavedSearch search) {
    super(
        parameters,
        maker.tables.transactions(),
        maker.context,
        maker.interceptors,
        maker.builders,
        search,
        maker.settings,
        search,
        maker.pages);
    this.search = search;
  }

  @Override
  public void saveSearch() {
    if (search.isSaved()) {
      super.saveSearch();
    }
  }

  /** Makes one for each search; {@link SearchTasks} has HAPI ask it. */
  @Component(Maker.NAME)
  static class Maker {

    static final String NAME = "pageSearchTaskMaker";
    static final String METHOD = "make";

    private final SearchTables tables;
    private final FhirContext context;
    private final IInterceptorBroadcaster interceptors;
    private final SearchBuilderFactory<JpaPid> builders;
    private final JpaStorageSettings settings;
    private final IPagingProvider pages;

    Maker(
        SearchTables tables,
        FhirContext context,
        IInterceptorBroadcaster interceptors,
        KnownSearches.Parts builders,
        JpaStorageSettings settings,
        IPagingProvider pages) {
      this.tables = tables;
      this.context = context;
      this.interceptors = interceptors;
      this.builders = builders.builders();
      this.settings = settings;
      this.pages = pages;
    }

    /** A task for one search. */
    SearchTask make(SearchTaskParameters parameters) {
      return new PageSearchTask(parameters, this, new UnsavedSearch(tables, pageSize(parameters)));
    }

    private int pageSize(SearchTaskParameters parameters) {
      Integer count = parameters.Params.getCount();
      return count == null
          ? pages.getDefaultPageSize()
          : Math.min(count, pages.getMaximumPageSize());
    }
  }
}
