package org.sarcomafhir.bundle;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a Bundle as they were sent, kept with the request so that whoever finds something
 * wrong with a resource later can name the entry it came in.
 */
public final class SentBundle {

  private static final String KEY = SentBundle.class.getName();

  private final int size;
  private final boolean transaction;
  private final @Nullable Identifier identifier;
  private final List<SentEntry> entries = new ArrayList<>();
  private final IdentityHashMap<IBaseResource, SentEntry> byResource = new IdentityHashMap<>();
  private final Map<Integer, OperationOutcome> refusals = new ConcurrentHashMap<>();

  /**
   * Takes the entries down.
   *
   * @param indices the places of the Bundle's entries as they were sent
   * @param size how many entries were sent
   */
  SentBundle(Bundle bundle, List<Integer> indices, int size) {
    this.size = size;
    this.transaction = bundle.getType() == BundleType.TRANSACTION;
    this.identifier = bundle.hasIdentifier() ? bundle.getIdentifier() : null;
    for (int place = 0; place < bundle.getEntry().size(); place++) {
      SentEntry entry = SentEntry.of(indices.get(place), bundle.getEntry().get(place));
      entries.add(entry);
      if (entry.component().getResource() != null) {
        byResource.put(entry.component().getResource(), entry);
      }
    }
  }

  /** Remembers the Bundle with the request; of a batch the Bundle, and not the parts of it. */
  public static SentBundle of(RequestDetails request, Bundle bundle) {
    SentBundle known = of(request);
    if (known != null) {
      return known;
    }
    Set<Integer> refused = BatchScreening.refused(request);
    int size = bundle.getEntry().size() + refused.size();
    List<Integer> indices =
        IntStream.range(0, size).filter(index -> !refused.contains(index)).boxed().toList();
    SentBundle sent = new SentBundle(bundle, indices, size);
    request.getUserData().put(KEY, sent);
    return sent;
  }

  /** What was remembered, if anything was. */
  public static @Nullable SentBundle of(@Nullable RequestDetails request) {
    return request != null && request.getUserData().get(KEY) instanceof SentBundle sent
        ? sent
        : null;
  }

  /** Those that are carried out, in the order in which they were sent. */
  public List<SentEntry> entries() {
    return Collections.unmodifiableList(entries);
  }

  /** The name that its sender gave to the Bundle as such; absent when it has none. */
  public @Nullable Identifier identifier() {
    return identifier;
  }

  /** Whether the entries stand and fall together. */
  boolean isTransaction() {
    return transaction;
  }

  /** Whether the answer has a place for every entry; only then places can be told apart. */
  public boolean isAnsweredBy(Bundle answer) {
    return answer.getEntry().size() == size;
  }

  /** The entry that brought the resource, absent for what a PATCH made. */
  public @Nullable SentEntry entryOf(IBaseResource resource) {
    return byResource.get(resource);
  }

  /** Notes why an entry is refused: HAPI keeps only the words of a refusal in a batch answer. */
  public void refuse(SentEntry entry, OperationOutcome outcome) {
    refusals.put(entry.index(), outcome);
  }

  /** Refusals by the place of their entries. */
  Map<Integer, OperationOutcome> refusals() {
    return Collections.unmodifiableMap(refusals);
  }
}
