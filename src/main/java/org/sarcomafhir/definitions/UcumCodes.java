package org.sarcomafhir.definitions;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.LookupCodeRequest;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.util.ClasspathUtil;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.jspecify.annotations.Nullable;

/**
 * HAPI's common code systems with a UCUM service that is kept: HAPI parses the UCUM definitions
 * anew for each look-up, which takes milliseconds where a kept one takes microseconds. Answers are
 * the same.
 */
class UcumCodes extends CommonCodeSystemsTerminologyService {

  private @Nullable UcumEssenceService ucum;

  UcumCodes(FhirContext context) {
    super(context);
  }

  private static UcumEssenceService read() {
    try (InputStream definitions = ClasspathUtil.loadResourceAsStream("/ucum-essence.xml")) {
      return new UcumEssenceService(definitions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UcumException e) {
      throw new IllegalStateException("The UCUM definitions on the class path are broken", e);
    }
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
      result.setCodeDisplay(analyse(request.getCode()));
      result.setFound(true);
    } catch (UcumException e) {
      result.setErrorMessage(e.getMessage());
    }
    return result;
  }

  /** Reads the definitions once; the service keeps parsing state, so one caller at a time. */
  private synchronized String analyse(String code) throws UcumException {
    UcumEssenceService service = ucum == null ? read() : ucum;
    ucum = service;
    return service.analyse(code);
  }
}
