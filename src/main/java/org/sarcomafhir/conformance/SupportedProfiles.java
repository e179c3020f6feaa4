package org.sarcomafhir.conformance;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.StructureDefinition;

/** Names the package's profiles in the CapabilityStatement, each at its resource type. */
@Interceptor
public class SupportedProfiles {

  private final ProfilePackage profiles;

  SupportedProfiles(ProfilePackage profiles) {
    this.profiles = profiles;
  }

  /** Adds {@code supportedProfile}. */
  @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
  public void describe(IBaseConformance generated) {
    CapabilityStatement statement = (CapabilityStatement) generated;
    statement
        .getRestFirstRep()
        .getResource()
        .forEach(
            resource -> {
              resource.getSupportedProfile().clear();
              profiles
                  .all(StructureDefinition.class)
                  .filter(definition -> definition.getType().equals(resource.getType()))
                  .filter(definition -> profiles.profileUrls().contains(definition.getUrl()))
                  .forEach(definition -> resource.addSupportedProfile(definition.getUrl()));
            });
  }
}
