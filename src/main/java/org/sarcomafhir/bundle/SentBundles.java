package org.sarcomafhir.bundle;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.InterceptorOrder;

/**
 * Remembers every Bundle before it is carried out, and puts the refusals of single batch entries
 * into the answer with their elements, of which HAPI keeps the words only.
 */
@Interceptor(order = InterceptorOrder.KNOW_ENTRIES)
public class SentBundles {

  /** Looks at the Bundle before any entry is carried out. */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void beforeTransaction(IBaseBundle parsed, @Nullable RequestDetails request) {
    if (parsed instanceof Bundle bundle && request != null) {
      SentBundle.of(request, bundle);
    }
  }

  /** Completes a batch answer, in which {@link BatchScreening} has made the places right. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void beforeAnswer(RequestDetails request, ResponseDetails answer) {
    SentBundle sent = SentBundle.of(request);
    if (sent != null
        && answer.getResponseResource() instanceof Bundle bundle
        && sent.isAnsweredBy(bundle)) {
      List<BundleEntryComponent> entries = bundle.getEntry();
      sent.refusals()
          .forEach((index, outcome) -> entries.get(index).getResponse().setOutcome(outcome));
    }
  }
}
