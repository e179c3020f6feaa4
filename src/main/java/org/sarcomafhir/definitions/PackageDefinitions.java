package org.sarcomafhir.definitions;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.conformance.LoadedPackages;

/**
 * The definitions of the packages, found by canonical URL only. HAPI also finds them by the end of
 * the URL: somebody's profile {@code .../StructureDefinition/Patient} would take the place of the
 * type Patient itself.
 */
class PackageDefinitions extends PrePopulatedValidationSupport {

  PackageDefinitions(FhirContext context, LoadedPackages packages, BaseDefinitions base) {
    super(context);
    // copies, because generating the snapshot writes into them
    packages
        .all(StructureDefinition.class)
        .map(StructureDefinition::copy)
        .forEach(this::addStructureDefinition);
    packages.all(ValueSet.class).forEach(this::addResource);
    packages.all(CodeSystem.class).forEach(this::addResource);
    FragmentUnion.of(packages, base).forEach(this::addResource);
  }

  @Override
  public @Nullable IBaseResource fetchStructureDefinition(String url) {
    return isCanonical(url) ? super.fetchStructureDefinition(url) : null;
  }

  @Override
  public @Nullable IBaseResource fetchValueSet(String url) {
    return isCanonical(url) ? super.fetchValueSet(url) : null;
  }

  @Override
  public @Nullable IBaseResource fetchCodeSystem(String url) {
    return isCanonical(url) ? super.fetchCodeSystem(url) : null;
  }

  private static boolean isCanonical(String url) {
    return url.contains(":");
  }
}
