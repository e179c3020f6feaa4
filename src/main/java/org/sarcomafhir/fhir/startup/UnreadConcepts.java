package org.sarcomafhir.fhir.startup;

import ca.uhn.fhir.jpa.model.entity.ResourceTable;
import ca.uhn.fhir.jpa.term.TermCodeSystemStorageSvcImpl;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.CodeSystem;

/**
 * Does not write the concepts of a stored code system into tables of their own: no answer comes
 * from there, terminology is answered from memory (ADR 11). The resource is stored as every other.
 */
class UnreadConcepts extends TermCodeSystemStorageSvcImpl {

  @Override
  public void storeNewCodeSystemVersionIfNeeded(
      CodeSystem codeSystem, ResourceTable resource, RequestDetails request) {
    // nothing to do
  }
}
