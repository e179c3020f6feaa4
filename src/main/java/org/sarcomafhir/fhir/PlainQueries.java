package org.sarcomafhir.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import org.springframework.stereotype.Component;

/**
 * HAPI's reading of a query. The one that is asked for conditions refuses more, because no search
 * hook runs for them; here they do.
 */
@Component
public class PlainQueries extends MatchUrlService {

  PlainQueries(FhirContext context, ISearchParamRegistry registry) {
    super(context, registry);
  }
}
