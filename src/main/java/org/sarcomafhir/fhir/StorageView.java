package org.sarcomafhir.fhir;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.jspecify.annotations.Nullable;

/** Puts right for the caller of a request what the store says by itself while it writes. */
public interface StorageView {

  /**
   * A deletion is about to be refused.
   *
   * @param target what was to be deleted, {@code Type/id}
   * @param source what refers to it, {@code Type/id}
   * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException to refuse it in other
   *     words
   */
  void beforeRefusal(String target, String source, @Nullable RequestDetails request);

  /** The condition that a resource which is written under a condition has to meet. */
  String toVerify(String condition, @Nullable RequestDetails request);
}
