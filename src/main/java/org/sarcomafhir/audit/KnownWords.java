package org.sarcomafhir.audit;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The words that a query may be made of: names of types, parameters and modifiers. What is none of
 * them may be the name of somebody.
 */
final class KnownWords {

  /** Parameters that no SearchParameter defines: of all searches, and of the operations. */
  private static final Set<String> OF_REQUESTS =
      Set.of(
          ("_has _count _offset _getpages _getpagesoffset _bundletype _summary _total _pretty _format"
                  + " _type _sort _include _revinclude _elements _since _at _list _content _text"
                  + " _filter _query _contained _containedType _score _maxresults profile mode url"
                  + " system version code display filter count offset date source target"
                  + " targetsystem codeA codeB property valueSet conceptMapVersion"
                  + " _typeFilter _outputFormat patient job file")
              .split(" ", -1));

  private static final Set<String> MODIFIERS =
      Set.of(
          ("exact contains missing not in not-in below above text identifier of-type iterate"
                  + " recurse code-text nickname")
              .split(" ", -1));

  private static final long AGAIN_NANOS = 60_000_000_000L;

  private final Supplier<Collection<String>> parameters;
  private final Set<String> types;
  private volatile @Nullable Set<String> known;
  private volatile long asked;

  /**
   * Words of this server.
   *
   * @param parameters names of all search parameters; asked when the first query comes, and again
   *     at most once a minute when a word is unknown: somebody may have added some
   */
  KnownWords(Set<String> types, Supplier<Collection<String>> parameters) {
    this.types = Set.copyOf(types);
    this.parameters = parameters;
  }

  /** Those that a registry has when the first query comes. */
  static KnownWords of(FhirContext context, Supplier<ISearchParamRegistry> registry) {
    Set<String> types = context.getResourceTypes();
    return new KnownWords(
        types,
        () ->
            types.stream()
                .flatMap(
                    type ->
                        registry
                            .get()
                            .getActiveSearchParams(type, SearchParamLookupContextEnum.SEARCH)
                            .getSearchParamNames()
                            .stream())
                .toList());
  }

  boolean isType(String word) {
    return types.contains(word);
  }

  boolean isParameter(String word) {
    Set<String> names = known;
    boolean found = names != null && names.contains(word);
    if (!found && (names == null || System.nanoTime() - asked > AGAIN_NANOS)) {
      names = new HashSet<>(parameters.get());
      names.addAll(OF_REQUESTS);
      known = names;
      asked = System.nanoTime();
      found = names.contains(word);
    }
    return found;
  }

  /**
   * Whether a parameter as it is sent, with chains, {@code _has} and modifiers, is made of them.
   */
  boolean isName(String name) {
    return List.of(name.split("[.:]", -1)).stream()
        .allMatch(word -> isParameter(word) || isType(word) || MODIFIERS.contains(word));
  }
}
