package org.sarcomafhir.conformance;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * What the CapabilityStatement says because of the packages: their profiles, each at its resource
 * type, and that search parameters are read-only, see {@link PackageGuard}.
 */
@Interceptor
public class PackageDescription {

  private static final Set<TypeRestfulInteraction> WRITES =
      Set.of(
          TypeRestfulInteraction.CREATE,
          TypeRestfulInteraction.UPDATE,
          TypeRestfulInteraction.PATCH,
          TypeRestfulInteraction.DELETE);

  private final List<StructureDefinition> profiles;

  PackageDescription(LoadedPackages packages) {
    List<String> urls = packages.profileUrls();
    this.profiles =
        packages
            .all(StructureDefinition.class)
            .filter(definition -> urls.contains(definition.getUrl()))
            .toList();
  }

  /** Completes the statement. */
  @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
  public void describe(IBaseConformance generated) {
    ((CapabilityStatement) generated).getRestFirstRep().getResource().forEach(this::describe);
  }

  private void describe(CapabilityStatementRestResourceComponent resource) {
    resource.getSupportedProfile().clear();
    profiles.stream()
        .filter(profile -> profile.getType().equals(resource.getType()))
        .forEach(profile -> resource.addSupportedProfile(profile.getUrl()));
    if ("SearchParameter".equals(resource.getType())) {
      resource.getInteraction().removeIf(interaction -> WRITES.contains(interaction.getCode()));
    }
  }
}
