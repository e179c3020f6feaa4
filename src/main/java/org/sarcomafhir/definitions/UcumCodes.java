package org.sarcomafhir.definitions;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.LookupCodeRequest;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import org.fhir.ucum.UcumException;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;

/**
 * HAPI's common code systems with a UCUM service that is kept: HAPI parses the UCUM definitions
 * anew for each look-up, which takes milliseconds where a kept one takes microseconds. Answers are
 * the same.
 */
class UcumCodes extends CommonCodeSystemsTerminologyService {

  private final Ucum ucum = new Ucum();

  UcumCodes(FhirContext context) {
    super(context);
  }

  @Override
  public LookupCodeResult lookupCode(ValidationSupportContext context, LookupCodeRequest request) {
    if (!UCUM_CODESYSTEM_URL.equals(request.getSystem())) {
      return super.lookupCode(context, request);
    }
    LookupCodeResult result = new LookupCodeResult();
    result.setSearchedForCode(request.getCode());
    result.setSearchedForSystem(UCUM_CODESYSTEM_URL);
    try {
      result.setCodeDisplay(ucum.analyse(request.getCode()));
      result.setFound(true);
    } catch (UcumException e) {
      result.setErrorMessage(e.getMessage());
    }
    return result;
  }
}
