package org.sarcomafhir.fhir;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import ca.uhn.fhir.rest.server.util.ResourceSearchParams;
import ca.uhn.fhir.util.HapiExtensions;
import java.util.Set;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Extension;

/**
 * Says of which search parameters for codes the words are indexed too, for the modifier {@code
 * :text}: those that say what was found or done, where a code is often missing. With any other
 * parameter the modifier is refused.
 */
final class SearchableText {

  private static final Set<String> PARAMETERS = Set.of("code", "value-concept");
  private static final String SUPPRESS =
      HapiExtensions.EXT_SEARCHPARAM_TOKEN_SUPPRESS_TEXT_INDEXING;

  private SearchableText() {}

  /** Marks the parameters of all these types; they stay marked as long as the server runs. */
  static void keep(ISearchParamRegistry registry, Iterable<String> types) {
    for (String type : types) {
      ResourceSearchParams known =
          registry.getActiveSearchParams(type, SearchParamLookupContextEnum.INDEX);
      PARAMETERS.stream()
          .filter(known::containsParamName)
          .map(known::get)
          .forEach(SearchableText::mark);
    }
  }

  private static void mark(RuntimeSearchParam parameter) {
    if (parameter.getExtensions(SUPPRESS).isEmpty()) {
      parameter.addExtension(SUPPRESS, new Extension(SUPPRESS, new BooleanType(false)));
    }
  }
}
