package org.sarcomafhir.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.sarcomafhir.fhir.InterceptorOrder;

/** Says early, and in the CapabilityStatement, that nobody writes an AuditEvent. */
@Interceptor(order = InterceptorOrder.RECEIVE)
public class ReadOnlyEvents {

  static final String TYPE = "AuditEvent";
  static final String REASON =
      "AuditEvents are written by the server alone; nobody can create, change or delete one";

  private static final Set<String> READING = Set.of("_search", "_history");
  private static final Set<TypeRestfulInteraction> WRITES =
      EnumSet.of(
          TypeRestfulInteraction.CREATE,
          TypeRestfulInteraction.UPDATE,
          TypeRestfulInteraction.PATCH,
          TypeRestfulInteraction.DELETE);

  /** Before the body is read; who may not write anything has been told so. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
  public void beforeRequest(RequestDetails request) {
    String operation = Objects.requireNonNullElse(request.getOperation(), "");
    boolean writes =
        request.getRequestType() != RequestTypeEnum.GET
            && request.getRequestType() != RequestTypeEnum.HEAD
            && !READING.contains(operation)
            && !operation.startsWith("$");
    if (TYPE.equals(request.getResourceName()) && writes) {
      throw new MethodNotAllowedException(REASON);
    }
  }

  /** Tags are changed by operations, of which the gate judges later whose they are. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void beforeHandling(RequestDetails request) {
    String operation = Objects.requireNonNullElse(request.getOperation(), "");
    if (TYPE.equals(request.getResourceName()) && operation.startsWith("$meta-")) {
      throw new MethodNotAllowedException(REASON);
    }
  }

  /** Makes the CapabilityStatement say what is true. */
  @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
  public void describe(IBaseConformance generated) {
    ((CapabilityStatement) generated)
        .getRestFirstRep().getResource().stream()
            .filter(resource -> TYPE.equals(resource.getType()))
            .forEach(
                resource ->
                    resource
                        .getInteraction()
                        .removeIf(interaction -> WRITES.contains(interaction.getCode())));
  }
}
