package org.sarcomafhir.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/**
 * Has the entries of a Bundle judged at the same time, as far as there are processors. The first
 * document of all is judged in one piece: definitions load with it, and loading them twice at the
 * same time is not safe.
 */
final class Shares {

  /** Fewer entries are not worth a second reading of the Bundle. */
  private static final int FEWEST_ENTRIES = 8;

  private static final int MOST_SHARES = 4;

  private final int count;
  private final ExecutorService helpers;
  private final AtomicInteger judging = new AtomicInteger();
  private volatile boolean loaded;

  Shares(int processors) {
    count = Math.min(processors, MOST_SHARES);
    helpers =
        Executors.newFixedThreadPool(
            Math.max(1, count - 1),
            task -> {
              Thread thread = new Thread(task, "validation");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * All messages on a document. It is shared by as many as have nothing else to judge: each of them
   * reads all of it.
   */
  List<ValidationMessage> of(
      SourceDocument document, Function<EntryShare, List<ValidationMessage>> judge) {
    int parts = count / judging.incrementAndGet();
    try {
      if (parts > 1 && loaded && entries(document) >= FEWEST_ENTRIES) {
        return shared(parts, judge);
      }
      List<ValidationMessage> messages = judge.apply(EntryShare.WHOLE);
      loaded = true;
      return messages;
    } finally {
      judging.decrementAndGet();
    }
  }

  private List<ValidationMessage> shared(
      int parts, Function<EntryShare, List<ValidationMessage>> judge) {
    List<CompletableFuture<List<ValidationMessage>>> others =
        IntStream.range(1, parts)
            .mapToObj(place -> new EntryShare(place, parts))
            .map(share -> CompletableFuture.supplyAsync(() -> judge.apply(share), helpers))
            .toList();
    List<ValidationMessage> messages = new ArrayList<>(judge.apply(new EntryShare(0, parts)));
    try {
      others.forEach(other -> messages.addAll(other.join()));
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
    return messages;
  }

  private static int entries(SourceDocument document) {
    return document.json() != null && "Bundle".equals(document.resourceType())
        ? document.json().path("entry").size()
        : 0;
  }
}
