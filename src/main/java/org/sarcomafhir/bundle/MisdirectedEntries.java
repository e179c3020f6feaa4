package org.sarcomafhir.bundle;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.sarcomafhir.fhir.InterceptorOrder;

/**
 * Refuses a transaction or batch with a POST to anything but the type of its resource. HAPI does
 * not look at the URL of a POST: asked for {@code Patient/$validate} it would store the patient.
 */
@Interceptor(order = InterceptorOrder.CHECK_ENTRIES)
public class MisdirectedEntries {

  /** Looks at the Bundle before any entry is carried out. */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void beforeTransaction(IBaseBundle parsed) {
    if (parsed instanceof Bundle bundle) {
      SentEntry.all(bundle).stream()
          .filter(MisdirectedEntries::isMisdirected)
          .findFirst()
          .ifPresent(
              entry -> {
                throw new UnprocessableEntityException(
                    "%s: a POST in a Bundle creates a resource, and its URL has to be %s. Operations with a body have to be sent alone. Nothing was stored."
                        .formatted(entry.name(), entry.type()));
              });
    }
  }

  private static boolean isMisdirected(SentEntry entry) {
    if (entry.component().getRequest().getMethod() != HTTPVerb.POST
        || entry.component().getResource() == null
        || !entry.component().getRequest().hasUrl()) {
      return false;
    }
    String path = entry.component().getRequest().getUrl().replaceAll("[?#].*", "");
    return !path.substring(path.lastIndexOf('/') + 1).equals(entry.type());
  }
}
