package org.sarcomafhir.fhir;

import java.util.Collection;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;

/** Tells by its tag what a resource is, without reading it. */
@FunctionalInterface
public interface TaggedResources {

  /**
   * Those of the references, {@code Type/id}, that lead to a resource with this tag, also when it
   * is deleted. Sees what the current transaction has written.
   */
  Set<String> among(Collection<String> references, Coding tag);
}
