package org.sarcomafhir.bundle;

import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.ResourceStore;

/**
 * Leads from literal references to resources as they are at the end of a transaction: those it
 * writes are at hand, stored ones are read once, whoever asks.
 */
public final class TransactionTargets {

  private static final String KEY = TransactionTargets.class.getName();

  private final ResourceStore store;
  private final TransactionDetails transaction;

  /** The targets of what this transaction writes. */
  public TransactionTargets(ResourceStore store, TransactionDetails transaction) {
    this.store = store;
    this.transaction = transaction;
  }

  /** The resource that a literal reference names; nothing where there is none. */
  public @Nullable IBaseResource find(IIdType reference) {
    if (!reference.hasResourceType() || !reference.hasIdPart()) {
      return null;
    }
    IIdType id = reference.toUnqualifiedVersionless();
    IBaseResource written = transaction.getResolvedResource(id);
    if (written != null) {
      return written;
    }
    Map<String, Optional<IBaseResource>> known =
        transaction.getOrCreateUserData(KEY, this::nothingYet);
    return known.computeIfAbsent(id.getValue(), unknown -> read(id)).orElse(null);
  }

  /** A transaction that is repeated reads anew: others may have written since. */
  private Map<String, Optional<IBaseResource>> nothingYet() {
    transaction.addRollbackUndoAction(() -> transaction.clearUserData(KEY));
    return new HashMap<>();
  }

  private Optional<IBaseResource> read(IIdType id) {
    try {
      return Optional.of(store.read(id));
    } catch (BaseServerResponseException e) {
      return Optional.empty(); // the store refuses a reference that leads nowhere, in its own words
    }
  }
}
