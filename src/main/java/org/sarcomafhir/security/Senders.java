package org.sarcomafhir.security;

import java.util.Collection;
import java.util.Set;

/** Knows who has sent what is stored. */
@FunctionalInterface
public interface Senders {

  /**
   * Those of the resources that a client has sent, deleted ones included.
   *
   * @param references {@code Type/id}
   */
  Set<String> sentBy(SenderTag sender, Collection<String> references);
}
