package org.sarcomafhir.fhir.names;

import ca.uhn.fhir.context.RuntimeSearchParam;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How a search of one type asks for a parameter of another one: by a chain, or by {@code _has}. */
final class Ways {

  /** The references by which facts hang together in this package, the usual ones first. */
  private static final List<String> USUAL =
      List.of("patient", "subject", "focus", "specimen", "part-of");

  private final KnownParameters known;

  Ways(KnownParameters known) {
    this.known = known;
  }

  private record Way(String text, String reference, int targets) {

    int rank() {
      int usual = USUAL.indexOf(reference);
      return usual < 0 ? USUAL.size() + targets : usual;
    }
  }

  /** The parameter's name as a search of the type writes it; absent when nothing leads there. */
  Optional<String> to(String type, String other, String parameter) {
    Stream<Way> forward =
        references(type, other)
            .map(
                reference ->
                    new Way(
                        "%s%s.%s"
                            .formatted(
                                reference.getName(),
                                reference.getTargets().size() == 1 ? "" : ":" + other,
                                parameter),
                        reference.getName(),
                        reference.getTargets().size()));
    Stream<Way> backward =
        references(other, type)
            .map(
                reference ->
                    new Way(
                        "_has:%s:%s:%s".formatted(other, reference.getName(), parameter),
                        reference.getName(),
                        reference.getTargets().size()));
    return Stream.concat(forward, backward)
        .min(Comparator.comparingInt(Way::rank).thenComparing(Way::text))
        .map(Way::text);
  }

  private Stream<RuntimeSearchParam> references(String type, String target) {
    return known.references(type).stream()
        .map(name -> known.find(type, name))
        .filter(reference -> reference != null && targets(reference).contains(target));
  }

  private static Set<String> targets(RuntimeSearchParam reference) {
    return reference.getTargets();
  }
}
