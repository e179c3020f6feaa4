package org.sarcomafhir.fhir.bulk;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import java.util.List;
import java.util.function.Consumer;
import org.sarcomafhir.fhir.PlainQueries;
import org.sarcomafhir.fhir.SelectedCodes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The rows that a search finds, all of them, without a page or a table of results. */
@Component
public class MatchingRows {

  private final FhirContext context;
  private final DaoRegistry daos;
  private final PlainQueries queries;
  private final ObjectProvider<RestfulServer> server;

  /** The server is asked for when a search comes: it is built with those who search. */
  MatchingRows(
      FhirContext context,
      DaoRegistry daos,
      PlainQueries queries,
      ObjectProvider<RestfulServer> server) {
    this.context = context;
    this.daos = daos;
    this.queries = queries;
    this.server = server;
  }

  /**
   * Carries out a search that has been checked.
   *
   * @param remarks gets what the asker has to know about the answer
   */
  public RowNumbers of(TypeQuery query, Consumer<String> remarks) {
    SearchParameterMap search =
        queries.translateMatchUrl(query.url(), context.getResourceDefinition(query.type()));
    // else HAPI stops after ten thousand without a word
    search.setLoadSynchronousUpTo(Integer.MAX_VALUE);
    // with the hooks of searches that come in over HTTP
    SystemRequestDetails request =
        new SystemRequestDetails(server.getObject().getInterceptorService());
    @SuppressWarnings("unchecked") // HAPI leaves a type parameter out
    List<JpaPid> found = daos.getResourceDao(query.type()).searchForIds(search, request);
    SelectedCodes.remarks(request).forEach(remarks);
    return RowNumbers.of(found.stream().mapToLong(JpaPid::getId));
  }
}
