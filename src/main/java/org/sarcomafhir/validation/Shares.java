package org.sarcomafhir.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

  /** All messages on a document. */
  List<ValidationMessage> of(
      SourceDocument document, Function<EntryShare, List<ValidationMessage>> judge) {
    if (!loaded || count == 1 || entries(document) < FEWEST_ENTRIES) {
      List<ValidationMessage> messages = judge.apply(EntryShare.WHOLE);
      loaded = true;
      return messages;
    }
    List<CompletableFuture<List<ValidationMessage>>> others =
        IntStream.range(1, count)
            .mapToObj(place -> new EntryShare(place, count))
            .map(share -> CompletableFuture.supplyAsync(() -> judge.apply(share), helpers))
            .toList();
    List<ValidationMessage> messages = new ArrayList<>(judge.apply(new EntryShare(0, count)));
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
