package org.sarcomafhir.ingest;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.bundle.BatchScreening;
import org.sarcomafhir.fhir.InterceptorOrder;
import org.sarcomafhir.fhir.RequestBody;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.preflight.Preflight;
import org.sarcomafhir.validation.MalformedDocumentException;
import org.sarcomafhir.validation.SourceDocument;

/**
 * Judges every create, update, batch and transaction as it was sent, before it is parsed or
 * anything of it is stored. With one error a resource or a transaction is refused whole; of a batch
 * only the faulty entries are, as FHIR R4 (http, batch processing) asks.
 */
@Interceptor(order = InterceptorOrder.VALIDATE)
public class WriteValidation {

  private static final Set<RestOperationTypeEnum> WRITES =
      Set.of(
          RestOperationTypeEnum.CREATE,
          RestOperationTypeEnum.UPDATE,
          RestOperationTypeEnum.TRANSACTION);

  private final Preflight preflight;
  private final BatchScreening batches;

  WriteValidation(Preflight preflight, BatchScreening batches) {
    this.preflight = preflight;
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
    List<Finding> findings =
        carriedOut ? preflight.checkTransaction(document) : preflight.checkWrite(document);
    if (findings.stream().noneMatch(Finding::isError)) {
      return;
    }
    if (!batches.takesOver(request, document, findings)) {
      throw Refusal.of(document, findings);
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
            throw new InvalidRequestException("This server takes FHIR as JSON or XML, not RDF");
      };
    } catch (MalformedDocumentException e) {
      throw new InvalidRequestException(e.getMessage(), e);
    }
  }
}
