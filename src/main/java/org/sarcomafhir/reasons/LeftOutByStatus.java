package org.sarcomafhir.reasons;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.sarcomafhir.fhir.SupposedMatches;

/**
 * Tells which facts meet the search but for their status: a parameter of the package finds only
 * what stands, and somebody who looks for a result that is preliminary would believe it missing.
 */
final class LeftOutByStatus implements Reason {

  private static final int MOST_LOOKED_AT = 500;
  private static final int MOST_TOLD = 20;

  /** With these a value says the same wherever it is compared. */
  private static final Set<String> MODIFIERS = Set.of("", "in", "below", "above");

  private final SupposedMatches store;

  LeftOutByStatus(SupposedMatches store) {
    this.store = store;
  }

  @Override
  public List<Remark> find(
      AskedSearch search, List<Criterion> criteria, Predicate<String> mayKnow) {
    List<Criterion> known =
        criteria.stream()
            .filter(Criterion::isOwn)
            .filter(criterion -> MODIFIERS.contains(criterion.modifier()))
            .filter(criterion -> mayKnow.test(search.type()) && mayKnow.test(criterion.type()))
            .filter(one -> Standing.of(one.parameter(), one.type()).isPresent())
            .toList();
    List<Remark> remarks = new ArrayList<>();
    direct(search, known.stream().filter(one -> one.way() instanceof Criterion.Way.Direct).toList())
        .ifPresent(remarks::add);
    known.stream()
        .filter(one -> !(one.way() instanceof Criterion.Way.Direct))
        .flatMap(one -> elsewhere(search, one).stream())
        .forEach(remarks::add);
    return remarks;
  }

  /** All criteria on the searched type itself have to be met by one resource. */
  private Optional<Remark> direct(AskedSearch search, List<Criterion> criteria) {
    if (criteria.isEmpty()) {
      return Optional.empty();
    }
    Criterion first = criteria.get(0);
    Standing standing = standing(first);
    Map<String, List<String>> stored = new LinkedHashMap<>(search.criteria());
    Map<String, List<String>> supposed = new LinkedHashMap<>();
    for (Criterion criterion : criteria) {
      stored.remove(criterion.name());
      supposed.put(criterion.atItsType(), criterion.values());
    }
    stored.merge(standing.parameter(), List.of(String.join(",", standing.leftOut())), Lists::both);
    return remark(
        criteria,
        standing,
        store.find(search.type(), stored, supposed, standing.make(), MOST_LOOKED_AT));
  }

  /** Facts of another type count where the search would find something if they stood. */
  private Optional<Remark> elsewhere(AskedSearch search, Criterion criterion) {
    Standing standing = standing(criterion);
    List<Resource> found =
        store
            .find(
                criterion.type(),
                Map.of(standing.parameter(), List.of(String.join(",", standing.leftOut()))),
                Map.of(criterion.atItsType(), criterion.values()),
                standing.make(),
                MOST_LOOKED_AT)
            .stream()
            .limit(MOST_TOLD)
            .filter(one -> store.exists(search.type(), by(search, criterion, one).criteria()))
            .toList();
    return remark(List.of(criterion), standing, found);
  }

  /** The same search, which names the fact in place of asking for it. */
  private static AskedSearch by(AskedSearch search, Criterion criterion, Resource fact) {
    String id = fact.getIdElement().getIdPart();
    return criterion.way() instanceof Criterion.Way.Has has
        ? search.with(
            criterion.name(), "_has:%s:%s:_id".formatted(criterion.type(), has.reference()), id)
        : search.with(
            criterion.name(),
            ((Criterion.Way.Chain) criterion.way()).reference(),
            criterion.type() + "/" + id);
  }

  private static Standing standing(Criterion criterion) {
    return Standing.of(criterion.parameter(), criterion.type()).orElseThrow();
  }

  private static Optional<Remark> remark(
      List<Criterion> criteria, Standing standing, List<Resource> found) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    boolean one = found.size() == 1;
    String type = found.get(0).fhirType();
    String text =
        "%d %s%s left out because of %s status (%s): %s finds only what stands. Read %s?_id=%s%s"
            .formatted(
                found.size(),
                type,
                one ? " was" : "s were",
                one ? "its" : "their",
                byStatus(standing, found),
                names(criteria),
                type,
                found.stream()
                    .limit(MOST_TOLD)
                    .map(fact -> fact.getIdElement().getIdPart())
                    .collect(Collectors.joining(",")),
                found.size() > MOST_TOLD ? " and others" : "");
    return Optional.of(new Remark(IssueType.INCOMPLETE, text));
  }

  private static String byStatus(Standing standing, List<Resource> found) {
    Map<String, Long> counts =
        found.stream()
            .map(standing.of())
            .map(Objects::toString)
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(count -> count.getValue() + " " + count.getKey())
        .collect(Collectors.joining(", "));
  }

  private static String names(List<Criterion> criteria) {
    return criteria.stream()
        .map(criterion -> criterion.parameter().getName())
        .distinct()
        .sorted()
        .collect(Collectors.joining(" and "));
  }
}
