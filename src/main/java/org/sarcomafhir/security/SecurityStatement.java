package org.sarcomafhir.security;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import jakarta.servlet.http.HttpServletRequest;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.sarcomafhir.security.token.Identity;
import org.sarcomafhir.security.token.TokenProperties;

/** Says in the CapabilityStatement how callers prove who they are. */
@Interceptor
public class SecurityStatement {

  private final TokenProperties properties;

  SecurityStatement(TokenProperties properties) {
    this.properties = properties;
  }

  /** Names the issuer; SMART clients find its addresses in the configuration of SMART. */
  @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
  public void describe(IBaseConformance generated) {
    var security = ((CapabilityStatement) generated).getRestFirstRep().getSecurity();
    security
        .addService()
        .addCoding()
        .setSystem("http://terminology.hl7.org/CodeSystem/restful-security-service")
        .setCode("SMART-on-FHIR");
    security.setDescription(
        "Bearer tokens of %s; .well-known/smart-configuration below the base says where to get one"
            .formatted(properties.issuer()));
  }

  /** Strangers are not told which release runs here, and so which of its faults are known. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void beforeAnswer(HttpServletRequest web, ResponseDetails answer) {
    if (answer.getResponseResource() instanceof CapabilityStatement statement
        && !(Caller.of(web).identity() instanceof Identity.Known)) {
      CapabilityStatement told = statement.copy();
      told.getSoftware().setVersion(null);
      answer.setResponseResource(told);
    }
  }
}
