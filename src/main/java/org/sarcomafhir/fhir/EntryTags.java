package org.sarcomafhir.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;

/**
 * Writes the entity tags of a transaction or batch answer as weak tags, {@code W/"1"}, as FHIR R4
 * (http, "support for versions") has them; HAPI writes the bare version there.
 */
@Interceptor
public class EntryTags {

  /** Corrects {@code Bundle.entry.response.etag}. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void beforeAnswer(ResponseDetails answer) {
    if (answer.getResponseResource() instanceof Bundle bundle) {
      for (BundleEntryComponent entry : bundle.getEntry()) {
        String tag = entry.getResponse().getEtag();
        if (tag != null && tag.matches("\\d+")) {
          entry.getResponse().setEtag("W/\"" + tag + "\"");
        }
      }
    }
  }
}
