package org.sarcomafhir.export;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.sarcomafhir.export.ExportRecord.Failure;
import org.sarcomafhir.export.ExportedFile.Kind;
import org.sarcomafhir.fhir.ExportedTypes;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;
import org.sarcomafhir.security.Caller;

/**
 * What has become of an export, and its files, for the caller who started it. Operations, so that
 * they come past the release gate and the record of access as every request does.
 */
class ExportFilesProvider {

  private static final String PAUSE = "5";
  private static final int BUFFER = 1 << 16;

  private final Exports exports;
  private final ExportFolder folder;
  private final PermittedTypes permitted;
  private final Settings settings;

  ExportFilesProvider(
      Exports exports, ExportFolder folder, PermittedTypes permitted, Settings settings) {
    this.exports = exports;
    this.folder = folder;
    this.permitted = permitted;
    this.settings = settings;
  }

  /**
   * What answers depend on.
   *
   * @param patience how long a question waits for the end: longer than a small export takes, short
   *     for somebody who waits
   * @param retention how long files are kept
   * @param withToken whether an access token is needed for them
   */
  record Settings(FhirContext context, Duration patience, Duration retention, boolean withToken) {}

  /** What has become of an export; with DELETE, that nobody wants it any more. */
  @Operation(
      name = "$export-status",
      idempotent = true,
      deleteEnabled = true,
      manualRequest = true,
      manualResponse = true)
  public void status(ServletRequestDetails request, HttpServletResponse response)
      throws IOException {
    Export export = find(request);
    if (request.getRequestType() == RequestTypeEnum.DELETE) {
      exports.delete(export);
      response.setStatus(HttpServletResponse.SC_ACCEPTED);
    } else if (export.hasEndedWithin(settings.patience())) {
      ended(export, request, response);
    } else {
      response.setStatus(HttpServletResponse.SC_ACCEPTED);
      response.setHeader("X-Progress", export.progress());
      response.setHeader("Retry-After", PAUSE);
    }
  }

  private void ended(Export export, ServletRequestDetails request, HttpServletResponse response)
      throws IOException {
    ExportRecord record = export.record();
    Failure failure = record.failure();
    if (failure != null) {
      throw failed(failure);
    }
    permitted.require(request, types(record));
    ExportedTypes.note(request, types(record));
    byte[] manifest = Manifest.json(record, request.getFhirServerBase(), settings.withToken());
    response.setStatus(HttpServletResponse.SC_OK);
    response.setContentType("application/json");
    response.setHeader(
        "Expires",
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            export.expires(settings.retention()).atOffset(ZoneOffset.UTC)));
    response.setContentLength(manifest.length);
    response.getOutputStream().write(manifest);
  }

  private static List<String> types(ExportRecord record) {
    return record.files().stream()
        .filter(file -> file.kind() == Kind.OUTPUT)
        .map(ExportedFile::type)
        .distinct()
        .toList();
  }

  private BaseServerResponseException failed(Failure failure) {
    OperationOutcome outcome =
        settings.context().newJsonParser().parseResource(OperationOutcome.class, failure.outcome());
    BaseServerResponseException answer =
        new UnclassifiedServerFailureException(
            failure.status(), outcome.getIssueFirstRep().getDiagnostics());
    answer.setOperationOutcome(outcome);
    return answer;
  }

  /** One file, as it is or compressed. */
  @Operation(name = "$export-file", idempotent = true, manualRequest = true, manualResponse = true)
  public void file(ServletRequestDetails request, HttpServletResponse response) throws IOException {
    ExportRecord record = find(request).record();
    String name = one(request, "file");
    ExportedFile file =
        record.files().stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new ResourceNotFoundException(
                        "The export has no such file; the answer to the status request lists them"));
    if (file.kind() != Kind.ERROR) {
      permitted.require(request, List.of(file.type()));
      ExportedTypes.note(request, List.of(file.type()));
    }
    try (InputStream compressed = folder.open(record.id(), name)) {
      send(request, response, compressed, folder.length(record.id(), name));
    }
  }

  private static void send(
      ServletRequestDetails request,
      HttpServletResponse response,
      InputStream compressed,
      long length)
      throws IOException {
    response.setStatus(HttpServletResponse.SC_OK);
    response.setContentType("application/fhir+ndjson");
    response.setHeader("Vary", "Accept-Encoding");
    if (request.isRespondGzip()) {
      response.setHeader("Content-Encoding", "gzip");
      response.setContentLengthLong(length);
      compressed.transferTo(response.getOutputStream());
    } else {
      try (InputStream plain = new GZIPInputStream(compressed, BUFFER)) {
        plain.transferTo(response.getOutputStream());
      }
    }
  }

  private Export find(ServletRequestDetails request) {
    return exports.find(one(request, "job"), Owner.of(Caller.of(request.getServletRequest())));
  }

  private static String one(ServletRequestDetails request, String parameter) {
    String[] values = request.getParameters().get(parameter);
    if (values == null || values.length != 1 || values[0] == null) {
      throw Refused.badRequest(
          IssueCode.REQUEST_INVALID,
          "%s needs the parameter %s once: use the URL that the server has given"
              .formatted(request.getOperation(), parameter));
    }
    return values[0];
  }
}
