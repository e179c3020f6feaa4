package org.sarcomafhir.ingest;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.bundle.BatchScreening;
import org.sarcomafhir.fhir.InterceptorOrder;
import org.sarcomafhir.fhir.RequestBody;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;
import org.sarcomafhir.leniency.Leniency;
import org.sarcomafhir.preflight.Preflight;
import org.sarcomafhir.validation.MalformedDocumentException;
import org.sarcomafhir.validation.SourceDocument;

/**
 * Judges every create, update, batch and transaction as it was sent, before it is parsed or
 * anything of it is stored. With one error that is not forgiven a resource or a transaction is
 * refused whole; of a batch only the faulty entries are, as FHIR R4 (http, batch processing) asks.
 */
@Interceptor(order = InterceptorOrder.VALIDATE)
public class WriteValidation {

  private static final Set<RestOperationTypeEnum> WRITES =
      Set.of(
          RestOperationTypeEnum.CREATE,
          RestOperationTypeEnum.UPDATE,
          RestOperationTypeEnum.TRANSACTION);

  private final Preflight preflight;
  private final Leniency leniency;
  private final BatchScreening batches;

  WriteValidation(Preflight preflight, Leniency leniency, BatchScreening batches) {
    this.preflight = preflight;
    this.leniency = leniency;
    this.batches = batches;
  }

  /** Refuses what must not be stored. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void beforeParsing(RequestDetails request) {
    if (!WRITES.contains(request.getRestOperationType())) {
      return;
    }
    SourceDocument document = document(request);
    if (document == null) {
      return;
    }
    boolean carriedOut = request.getRestOperationType() == RestOperationTypeEnum.TRANSACTION;
    if (carriedOut) {
      PatchValidation.lookInside(request, document);
    }
    Preflight judge = preflight.of(request);
    List<Finding> found =
        carriedOut ? judge.checkTransaction(document) : judge.checkWrite(document);
    List<Finding> findings = leniency.forgive(request, document, found);
    if (findings.stream().noneMatch(Finding::isError)) {
      return;
    }
    if (!batches.takesOver(request, document, findings)) {
      throw Refusal.of(document, found);
    }
  }

  /** Absent when there is no body or no FHIR content type: HAPI refuses those by itself. */
  private static @Nullable SourceDocument document(RequestDetails request) {
    EncodingEnum encoding = RequestBody.encoding(request);
    String body = encoding == null ? "" : RequestBody.text(request);
    if (encoding == null || body.isBlank()) {
      return null;
    }
    try {
      return switch (encoding) {
        case JSON -> SourceDocument.json(body);
        case XML -> SourceDocument.xml(body);
        default ->
            throw Refused.badRequest(
                IssueCode.CONTENT_TYPE_UNKNOWN, "This server takes FHIR as JSON or XML, not RDF");
      };
    } catch (MalformedDocumentException e) {
      throw Refused.badRequest(IssueCode.NOT_READABLE, String.valueOf(e.getMessage()));
    }
  }
}
