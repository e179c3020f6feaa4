package org.sarcomafhir.ingest;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.sarcomafhir.fhir.ResourceStore;
import org.sarcomafhir.model.Canonical;

/**
 * Refuses a sarcoma finding of one patient whose {@code focus} is the tumour of another: a question
 * put to the tumour would count it for the wrong patient. Findings with codes of other systems are
 * left alone; the focus of an observation on a mother may well be her child's condition.
 *
 * <p>Compares what can be compared when the resource arrives: both in the same Bundle, or both by
 * literal reference to what is stored.
 */
@Interceptor
public class TumourOfAnotherPatient {

  private final ResourceStore store;

  TumourOfAnotherPatient(ResourceStore store) {
    this.store = store;
  }

  /** Findings and tumours that arrive together refer to each other by fullUrl. */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void beforeTransaction(IBaseBundle parsed) {
    if (!(parsed instanceof Bundle bundle)) {
      return;
    }
    Map<String, Condition> tumours = new HashMap<>();
    List<BundleEntryComponent> entries = bundle.getEntry();
    for (BundleEntryComponent entry : entries) {
      if (entry.hasFullUrl() && entry.getResource() instanceof Condition tumour) {
        tumours.put(entry.getFullUrl(), tumour);
      }
    }
    for (int index = 0; index < entries.size(); index++) {
      if (entries.get(index).getResource() instanceof Observation finding && isSarcoma(finding)) {
        for (Reference focus : finding.getFocus()) {
          Condition tumour = tumours.get(focus.getReference());
          if (tumour != null) {
            requireSamePatient(finding, tumour, "Entry %d: ".formatted(index));
          }
        }
      }
    }
  }

  /** A finding that arrives for a stored tumour. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void beforeCreate(IBaseResource resource) {
    checkStored(resource);
  }

  /** A finding that is changed. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void beforeUpdate(IBaseResource before, IBaseResource after) {
    checkStored(after);
  }

  private void checkStored(IBaseResource resource) {
    if (resource instanceof Observation finding && isSarcoma(finding)) {
      for (Reference focus : finding.getFocus()) {
        if (focus.hasReference() && focus.getReference().startsWith("Condition/")) {
          requireSamePatient(finding, focus.getReference());
        }
      }
    }
  }

  private void requireSamePatient(Observation finding, String reference) {
    IBaseResource stored;
    try {
      stored = store.read(new IdType(reference).toUnqualifiedVersionless());
    } catch (BaseServerResponseException e) {
      return; // the store refuses a reference that leads nowhere, in its own words
    }
    if (stored instanceof Condition tumour) {
      requireSamePatient(finding, tumour, "");
    }
  }

  private static void requireSamePatient(Observation finding, Condition tumour, String where) {
    String ofFinding = patient(finding.getSubject());
    String ofTumour = patient(tumour.getSubject());
    boolean comparable =
        !ofFinding.isEmpty()
            && !ofTumour.isEmpty()
            && ofFinding.startsWith("urn:") == ofTumour.startsWith("urn:");
    if (comparable && !ofFinding.equals(ofTumour)) {
      throw new UnprocessableEntityException(
          where
              + "Observation.focus names the tumour of another patient than Observation.subject. Correct the one that is wrong.");
    }
  }

  private static boolean isSarcoma(Observation finding) {
    return finding.getCode().getCoding().stream()
        .anyMatch(coding -> coding.hasSystem() && Canonical.isOwn(coding.getSystem()));
  }

  private static String patient(Reference subject) {
    String reference = subject.getReference();
    if (reference == null || reference.startsWith("urn:")) {
      return reference == null ? "" : reference;
    }
    return new IdType(reference).toUnqualifiedVersionless().getValue();
  }
}
