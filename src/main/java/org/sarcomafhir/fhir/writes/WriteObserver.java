package org.sarcomafhir.fhir.writes;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.model.ResourceVersionConflictResolutionStrategy;
import ca.uhn.fhir.model.api.ResourceMetadataKeyEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.instance.model.api.IAnyResource;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.InterceptorOrder;
import org.sarcomafhir.fhir.writes.Write.Kind;

/** Tells {@link WriteTransactions} what HAPI is about to do. */
@Interceptor(order = InterceptorOrder.OBSERVE)
public class WriteObserver {

  private final WriteTransactions transactions;

  WriteObserver(WriteTransactions transactions) {
    this.transactions = transactions;
  }

  /** A transaction, or one entry of a batch: takes down what it names. */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void beforeTransaction(IBaseBundle parsed) {
    if (parsed instanceof Bundle bundle && bundle.getType() == BundleType.TRANSACTION) {
      transactions.foresee(WriteNames.of(bundle));
    }
  }

  /** The database transaction of the Bundle begins: waits for others with the same names. */
  @Hook(Pointcut.STORAGE_TRANSACTION_WRITE_OPERATIONS_PRE)
  public void beforeWrites() {
    transactions.begin();
  }

  /** It has ended, committed or not. */
  @Hook(Pointcut.STORAGE_TRANSACTION_WRITE_OPERATIONS_POST)
  public void afterWrites() {
    transactions.end();
  }

  /** How often a database transaction that has collided is repeated. */
  @Hook(Pointcut.STORAGE_VERSION_CONFLICT)
  public ResourceVersionConflictResolutionStrategy conflict(@Nullable RequestDetails request) {
    ResourceVersionConflictResolutionStrategy strategy =
        new ResourceVersionConflictResolutionStrategy();
    int retries = transactions.retries(request);
    strategy.setRetry(retries > 0);
    strategy.setMaxRetries(retries);
    return strategy;
  }

  /** A resource was created. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource resource) {
    transactions.wrote(Kind.CREATE, resource, resource.getIdElement());
  }

  /** A resource has another content; not called when the content is the same. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(@Nullable IBaseResource before, IBaseResource after) {
    if (before == null || isDeleted(before)) {
      transactions.wrote(Kind.CREATE, after, after.getIdElement());
    } else {
      transactions.wrote(Kind.UPDATE, after, before.getIdElement());
    }
  }

  private static boolean isDeleted(IBaseResource resource) {
    return resource instanceof IAnyResource any
        && ResourceMetadataKeyEnum.DELETED_AT.get(any) != null;
  }

  /** A resource was deleted; it carries the version that the deletion made. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
  public void deleted(IBaseResource resource, IIdType before) {
    transactions.wrote(Kind.DELETE, resource, before);
  }
}
