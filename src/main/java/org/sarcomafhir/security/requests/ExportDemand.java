package org.sarcomafhir.security.requests;

import java.util.Collection;
import java.util.stream.Stream;
import org.sarcomafhir.security.rights.Interaction;

/** What it takes to carry resources out of the server in files. */
public final class ExportDemand {

  private ExportDemand() {}

  /**
   * To read and to search all resources of each type: who sees only some of them, or only numbers,
   * gets no file, because nobody judges its lines when it leaves.
   */
  public static Demand of(Collection<String> types) {
    return new Demand.Of(
        types.stream()
            .flatMap(
                type ->
                    Stream.of(Interaction.READ, Interaction.SEARCH)
                        .map(one -> new Touch(type, one, Reach.ALL, "", false, "$export")))
            .toList());
  }
}
