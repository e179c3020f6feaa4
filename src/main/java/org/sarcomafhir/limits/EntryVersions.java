package org.sarcomafhir.limits;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.sarcomafhir.fhir.InterceptorOrder;

/**
 * Looks at the versions that entries of a transaction name with {@code ifMatch}. The entries of a
 * batch come here one by one, as a transaction each.
 */
@Interceptor(order = InterceptorOrder.LIMIT)
public class EntryVersions {

  /** Looks at the Bundle before any entry is carried out. */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void beforeTransaction(IBaseBundle parsed) {
    if (parsed instanceof Bundle bundle && bundle.getType() == BundleType.TRANSACTION) {
      for (BundleEntryComponent entry : bundle.getEntry()) {
        RequestChecks.requireVersion(entry.getRequest().getIfMatch());
      }
    }
  }
}
