package org.sarcomafhir.bundle;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.InterceptorOrder;

/**
 * Refuses a transaction in which two entries mean the same resource by the same condition. FHIR R4
 * (http, transaction processing rules) asks for it; HAPI carries out one of the two and drops the
 * other without a word.
 */
@Interceptor(order = InterceptorOrder.CHECK_ENTRIES)
public class OverlappingEntries {

  /** Looks at the Bundle before any entry is carried out. */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void beforeTransaction(IBaseBundle parsed) {
    if (!(parsed instanceof Bundle bundle) || bundle.getType() != BundleType.TRANSACTION) {
      return;
    }
    Map<String, Integer> seen = new HashMap<>();
    List<BundleEntryComponent> entries = bundle.getEntry();
    for (int index = 0; index < entries.size(); index++) {
      String condition = condition(entries.get(index));
      Integer earlier = condition == null ? null : seen.putIfAbsent(condition, index);
      if (earlier != null) {
        throw new UnprocessableEntityException(
            "Entries %d and %d of the transaction mean the same resource: %s. Send each resource once."
                .formatted(earlier, index, condition));
      }
    }
  }

  /** Type and condition that the entry names its resource by, absent when it names none. */
  private static @Nullable String condition(BundleEntryComponent entry) {
    BundleEntryRequestComponent request = entry.getRequest();
    if (request.getMethod() == HTTPVerb.POST && request.hasIfNoneExist()) {
      String query = request.getIfNoneExist();
      String type = entry.getResource() != null ? entry.getResource().fhirType() : request.getUrl();
      return type + "?" + query.substring(query.indexOf('?') + 1);
    }
    boolean conditional =
        request.hasUrl() && request.getUrl().contains("?") && request.getMethod() != HTTPVerb.GET;
    return conditional ? request.getUrl().replaceFirst("^/", "") : null;
  }
}
