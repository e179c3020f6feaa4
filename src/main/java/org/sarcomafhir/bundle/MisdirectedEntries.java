package org.sarcomafhir.bundle;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.InterceptorOrder;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;

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
      for (SentEntry entry : SentEntry.all(bundle)) {
        String problem = problem(entry);
        if (problem != null) {
          throw Refused.unprocessable(
              IssueCode.ENTRY_MISDIRECTED,
              "%s: %s. Nothing was stored.".formatted(entry.name(), problem));
        }
      }
    }
  }

  /** What is wrong with the URL of an entry with content; absent when nothing is. */
  static @Nullable String problem(SentEntry entry) {
    BundleEntryRequestComponent request = entry.component().getRequest();
    if (entry.component().getResource() == null || !request.hasUrl()) {
      return null;
    }
    String path = request.getUrl().replaceAll("[?#].*", "");
    if (request.getMethod() == HTTPVerb.POST
        && !path.substring(path.lastIndexOf('/') + 1).equals(entry.type())) {
      return "A POST in a Bundle creates a resource, and its URL has to be %s; operations with a body have to be sent alone"
          .formatted(entry.type());
    }
    if (request.getMethod() != HTTPVerb.PUT) {
      return null;
    }
    List<String> steps = List.of(path.replaceFirst("/$", "").split("/", -1));
    if (!steps.contains(entry.type())) {
      return "The url of a PUT names another type than its resource has";
    }
    boolean namesNone =
        steps.indexOf(entry.type()) == steps.size() - 1 && !request.getUrl().contains("?");
    return namesNone ? "The url of a PUT names the type, and no resource of it" : null;
  }
}
