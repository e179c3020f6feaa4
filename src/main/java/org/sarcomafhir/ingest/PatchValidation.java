package org.sarcomafhir.ingest;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.bundle.SentBundle;
import org.sarcomafhir.fhir.InterceptorOrder;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.leniency.Leniency;
import org.sarcomafhir.limits.BodyLimits;
import org.sarcomafhir.preflight.Preflight;
import org.sarcomafhir.validation.SourceDocument;

/**
 * Judges what a PATCH makes of a resource. The patch itself says nothing about that, so this runs
 * where the result is known: in the storage layer, inside the database transaction, which the
 * refusal rolls back. In a Bundle a patch is judged strictly whoever sends it.
 */
@Interceptor(order = InterceptorOrder.VALIDATE)
public class PatchValidation {

  private static final String PATCH_INSIDE = PatchValidation.class.getName();

  private final FhirContext context;
  private final Preflight preflight;
  private final Leniency leniency;
  private final BodyLimits limits;

  PatchValidation(FhirContext context, Preflight preflight, Leniency leniency, BodyLimits limits) {
    this.context = context;
    this.preflight = preflight;
    this.leniency = leniency;
    this.limits = limits;
  }

  /** Refuses a patch with an invalid result. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void beforeUpdate(
      IBaseResource before, IBaseResource after, @Nullable RequestDetails request) {
    if (request == null || !mayBePatch(after, request)) {
      return;
    }
    String text = context.newJsonParser().encodeResourceToString(after);
    limits.checkJson(text);
    SourceDocument result = SourceDocument.json(text);
    List<Finding> findings = preflight.of(request).checkWrite(result);
    if (SentBundle.of(request) == null) {
      findings = leniency.forgive(request, result, findings);
    }
    if (findings.stream().anyMatch(Finding::isError)) {
      throw Refusal.of(result, findings);
    }
  }

  /** Inside a Bundle the updates are not marked; what came with an entry is no patch. */
  private static boolean mayBePatch(IBaseResource after, RequestDetails request) {
    SentBundle sent = SentBundle.of(request);
    return request.getRestOperationType() == RestOperationTypeEnum.PATCH
        || (Boolean.TRUE.equals(request.getUserData().get(PATCH_INSIDE))
            && (sent == null || sent.entryOf(after) == null));
  }

  /**
   * Remembers whether the Bundle may hold a PATCH entry, once for all its entries. Reads the parsed
   * document, because the text may write the method with escapes; XML is taken to hold one.
   */
  static void lookInside(RequestDetails request, SourceDocument document) {
    JsonNode root = document.json();
    boolean patchInside = root == null;
    if (root != null) {
      for (JsonNode entry : root.path("entry")) {
        patchInside |= "PATCH".equals(entry.path("request").path("method").asText());
      }
    }
    request.getUserData().put(PATCH_INSIDE, patchInside);
  }
}
