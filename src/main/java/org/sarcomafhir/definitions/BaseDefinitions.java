package org.sarcomafhir.definitions;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;

/**
 * HAPI's base R4. HAPI fails when it is asked for a type without a name, as HL7's validator does
 * for a reference such as {@code http://hospital.example}.
 */
class BaseDefinitions extends DefaultProfileValidationSupport {

  BaseDefinitions(FhirContext context) {
    super(context);
  }

  @Override
  public @Nullable IBaseResource fetchStructureDefinition(String url) {
    return url.isBlank() || url.endsWith("/") ? null : super.fetchStructureDefinition(url);
  }
}
