package org.sarcomafhir.audit;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;
import org.sarcomafhir.fhir.ResourceStore;
import org.springframework.context.SmartLifecycle;

/**
 * By what AuditEvents are found. Patients and resources are found by their names as texts, not by
 * references between rows: so a record of access neither keeps anybody from deleting a patient, nor
 * turns up in the record of the patient, nor has to know whether what was asked for exists.
 */
class AuditSearchParameters implements SmartLifecycle {

  /** After the package, before the web server. */
  static final int PHASE = 1;

  private static final String FILE = "/audit/search-parameters.json";

  private final FhirContext context;
  private final ResourceStore store;
  private volatile boolean installed;

  AuditSearchParameters(FhirContext context, ResourceStore store) {
    this.context = context;
    this.store = store;
  }

  @Override
  public void start() {
    List<Resource> missing = store.missing(read());
    if (!missing.isEmpty()) {
      store.put(missing);
      store.refreshSearchParameters();
    }
    installed = true;
  }

  private List<Resource> read() {
    try (InputStream file = AuditSearchParameters.class.getResourceAsStream(FILE)) {
      return context.newJsonParser().parseResource(Bundle.class, file).getEntry().stream()
          .map(BundleEntryComponent::getResource)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    installed = false;
  }

  @Override
  public boolean isRunning() {
    return installed;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }
}
