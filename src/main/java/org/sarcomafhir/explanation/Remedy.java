package org.sarcomafhir.explanation;

/** Finds out how one kind of fault is mended. */
interface Remedy {

  /** Adds what it knows to a draft; nothing when the draft is none of its business. */
  void add(Draft draft, Source source);
}
