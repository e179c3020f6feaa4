package org.sarcomafhir.security.requests;

import java.util.List;

/** What a request asks of the gate. */
public sealed interface Demand {

  /** Tells nothing about anybody: whoever may reach the server may have it. */
  record Open() implements Demand {}

  /**
   * May be done by a known caller who may do all of this; nothing to do means known callers.
   *
   * @param touches each thing it would do
   */
  record Of(List<Touch> touches) implements Demand {

    /** Copies the list. */
    public Of {
      touches = List.copyOf(touches);
    }
  }

  /**
   * Nobody has said what it needs, so nobody may do it.
   *
   * @param what the interaction or operation
   */
  record Unruled(String what) implements Demand {}
}
