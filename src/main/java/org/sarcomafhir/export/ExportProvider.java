package org.sarcomafhir.export;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.sarcomafhir.fhir.ExportedTypes;
import org.sarcomafhir.fhir.ResourceStore;
import org.sarcomafhir.fhir.writes.PendingWrites;
import org.sarcomafhir.security.Caller;

/** The kick-off requests. */
class ExportProvider {

  private static final String DEFINITION = "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/";

  private final OrderReader orders;
  private final Exports exports;
  private final PendingWrites writes;
  private final ResourceStore store;

  ExportProvider(OrderReader orders, Exports exports, PendingWrites writes, ResourceStore store) {
    this.orders = orders;
    this.exports = exports;
    this.writes = writes;
    this.store = store;
  }

  /** Everything that the caller may read. */
  @Operation(
      name = "$export",
      idempotent = true,
      manualRequest = true,
      manualResponse = true,
      canonicalUrl = DEFINITION + "export")
  public void system(ServletRequestDetails request, HttpServletResponse response) {
    start(request, response, () -> orders.ofSystem(request));
  }

  /** What belongs to any patient. */
  @Operation(
      name = "$export",
      typeName = "Patient",
      idempotent = true,
      manualRequest = true,
      manualResponse = true,
      canonicalUrl = DEFINITION + "patient-export")
  public void patients(ServletRequestDetails request, HttpServletResponse response) {
    start(request, response, () -> orders.ofPatients(request, null));
  }

  /** What belongs to the members of a group; that the caller may read the group is known. */
  @Operation(
      name = "$export",
      typeName = "Group",
      idempotent = true,
      manualRequest = true,
      manualResponse = true,
      canonicalUrl = DEFINITION + "group-export")
  public void group(
      @IdParam IdType id, ServletRequestDetails request, HttpServletResponse response) {
    start(request, response, () -> orders.ofPatients(request, (Group) store.read(id)));
  }

  private void start(
      ServletRequestDetails request, HttpServletResponse response, Supplier<ExportOrder> reader) {
    Preference.of(request).requireAsync();
    // before anything is read, the members of a group included
    Instant settled = writes.settled();
    ExportOrder order = reader.get();
    ExportedTypes.note(request, order.types());
    Owner owner = Owner.of(Caller.of(request.getServletRequest()));
    Export export = exports.start(owner, order, settled);
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
    response.setHeader(
        "Content-Location",
        "%s/$export-status?job=%s".formatted(request.getFhirServerBase(), export.id()));
  }
}
