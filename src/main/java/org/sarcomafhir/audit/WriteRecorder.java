package org.sarcomafhir.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.InterceptorOrder;

/**
 * Notes what a request writes, by whatever way, and lets no request write an AuditEvent: a record
 * that could be made or changed by those whom it is about would prove nothing.
 */
@Interceptor(order = InterceptorOrder.OBSERVE)
public class WriteRecorder {

  private final Concerned concerned;

  WriteRecorder(Concerned concerned) {
    this.concerned = concerned;
  }

  /** A resource was created. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(@Nullable RequestDetails request, IBaseResource resource) {
    note(request, resource);
  }

  /** A resource has another content. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(
      @Nullable RequestDetails request, @Nullable IBaseResource before, IBaseResource after) {
    note(request, after);
    if (before != null) {
      note(request, before); // it may have been another patient's
    }
  }

  /** A resource was deleted. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
  public void deleted(@Nullable RequestDetails request, IBaseResource resource) {
    note(request, resource);
  }

  private void note(@Nullable RequestDetails request, IBaseResource resource) {
    if (request instanceof ServletRequestDetails web && web.getServletRequest() != null) {
      if (ReadOnlyEvents.TYPE.equals(resource.fhirType())) {
        throw new MethodNotAllowedException(ReadOnlyEvents.REASON);
      }
      Draft draft = Draft.of(web.getServletRequest());
      if (draft != null) {
        concerned.written(resource, draft);
      }
    }
  }
}
