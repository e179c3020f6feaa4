package org.sarcomafhir.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.time.Duration;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.sarcomafhir.conformance.ProfilePackage;

/**
 * All definitions a verdict may rest on, in memory: the package, base R4, UCUM and the common code
 * systems. No database, no network.
 *
 * <p>The package stands first: base R4 has empty shells of SNOMED CT and others under the canonical
 * URLs of the package's fragments, and an empty shell in front would hide every code.
 */
final class DefinitionChain {

  private static final Duration CACHE_TIMEOUT = Duration.ofDays(1);
  private static final int CACHE_SIZE = 50_000;

  private DefinitionChain() {}

  /** Builds the chain; definitions load lazily, base R4 with the first look-up. */
  static IValidationSupport of(FhirContext context, ProfilePackage profiles) {
    ValidationSupportChain chain =
        new ValidationSupportChain(
            ValidationSupportChain.CacheConfiguration.defaultValues()
                .setCacheTimeout(CACHE_TIMEOUT)
                .setCacheSize(CACHE_SIZE),
            packageDefinitions(context, profiles),
            new BaseDefinitions(context),
            new UcumCodes(context),
            new InMemoryTerminologyServerValidationSupport(context),
            new SnapshotGeneratingValidationSupport(context));
    // FHIR R4, terminologies, "required": one of the codings shall be in the value set, others may
    // stand beside it
    chain.setCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid(true);
    return chain;
  }

  private static PrePopulatedValidationSupport packageDefinitions(
      FhirContext context, ProfilePackage profiles) {
    PrePopulatedValidationSupport support = new PrePopulatedValidationSupport(context);
    for (MetadataResource resource : profiles.resources()) {
      if (resource instanceof StructureDefinition definition) {
        // a copy, because generating the snapshot writes into it
        support.addStructureDefinition(definition.copy());
      } else if (resource instanceof ValueSet || resource instanceof CodeSystem) {
        support.addResource(resource);
      }
    }
    return support;
  }
}
