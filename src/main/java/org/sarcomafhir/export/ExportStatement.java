package org.sarcomafhir.export;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;

/** Says in the CapabilityStatement which specification exports follow. */
@Interceptor
public class ExportStatement {

  private static final String BULK_DATA =
      "http://hl7.org/fhir/uv/bulkdata/CapabilityStatement/bulk-data";

  /** Adds it. */
  @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
  public void describe(IBaseConformance generated) {
    ((CapabilityStatement) generated).addInstantiates(BULK_DATA);
  }
}
