package org.sarcomafhir.packages;

import ca.uhn.fhir.rest.annotation.Operation;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;

/** {@code $packages}: which packages judge here, and what was left out of them. */
class PackagesProvider {

  private final SitePackages packages;

  PackagesProvider(SitePackages packages) {
    this.packages = packages;
  }

  /** One parameter for each package, the sarcoma package first. */
  @Operation(name = "$packages", idempotent = true)
  public Parameters packages() {
    Parameters answer = new Parameters();
    packages.reports().forEach(report -> add(answer, report));
    return answer;
  }

  private static void add(Parameters answer, PackageReport report) {
    ParametersParameterComponent found = answer.addParameter().setName("package");
    text(found, "name", report.name());
    text(found, "version", report.version());
    text(found, "file", report.file());
    found.addPart().setName("state").setValue(new CodeType(report.state().code()));
    report
        .counts()
        .forEach(
            (type, count) -> {
              ParametersParameterComponent part = found.addPart().setName("count");
              part.addPart().setName("type").setValue(new CodeType(type));
              part.addPart().setName("value").setValue(new IntegerType(count));
            });
    report
        .leftOut()
        .forEach(
            left -> {
              ParametersParameterComponent part = found.addPart().setName("left-out");
              text(part, "what", left.what());
              text(part, "reason", left.reason());
            });
  }

  private static void text(ParametersParameterComponent parent, String name, String value) {
    if (!value.isBlank()) {
      parent.addPart().setName(name).setValue(new StringType(value));
    }
  }
}
