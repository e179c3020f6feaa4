package org.sarcomafhir.definitions;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.time.Duration;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.sarcomafhir.conformance.LoadedPackages;

/**
 * All definitions a verdict may rest on, in memory: the packages, base R4, UCUM and the common code
 * systems. No database, no network.
 *
 * <p>The packages stand first: base R4 has empty shells of SNOMED CT and others under the canonical
 * URLs of the package's fragments, and an empty shell in front would hide every code.
 */
public final class DefinitionChain {

  private static final Duration CACHE_TIMEOUT = Duration.ofDays(1);
  private static final int CACHE_SIZE = 50_000;

  private DefinitionChain() {}

  /** Builds the chain; the structure definitions of base R4 load with the first look-up. */
  public static IValidationSupport of(FhirContext context, LoadedPackages packages) {
    BaseDefinitions base = new BaseDefinitions(context);
    return of(context, new PackageDefinitions(context, packages, base), base);
  }

  /** The chain over the given definitions of the packages and of base R4. */
  public static IValidationSupport of(
      FhirContext context, IValidationSupport packages, IValidationSupport base) {
    ValidationSupportChain chain =
        new ValidationSupportChain(
            ValidationSupportChain.CacheConfiguration.defaultValues()
                .setCacheTimeout(CACHE_TIMEOUT)
                .setCacheSize(CACHE_SIZE),
            packages,
            base,
            new UcumCodes(context),
            new InMemoryTerminologyServerValidationSupport(context),
            new SnapshotGeneratingValidationSupport(context));
    // FHIR R4, terminologies, "required": one of the codings shall be in the value set, others may
    // stand beside it
    chain.setCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid(true);
    return chain;
  }
}
