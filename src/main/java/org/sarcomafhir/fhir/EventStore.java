package org.sarcomafhir.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/** Keeps what the server itself has to say about what happened. */
@FunctionalInterface
public interface EventStore {

  /**
   * Stores resources of one type in one database transaction, all or none. One whose id is stored
   * already is left out, so that to store the same ones again changes nothing.
   *
   * @param events each with the id that it shall have
   */
  void store(List<? extends Resource> events);
}
