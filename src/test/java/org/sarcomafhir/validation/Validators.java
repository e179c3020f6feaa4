package org.sarcomafhir.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import java.time.Duration;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain.CacheConfiguration;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.definitions.DefinitionChain;
import org.sarcomafhir.definitions.FragmentUnion;

/** Our engine and HAPI's stock validator, each built once for all tests of a JVM. */
public final class Validators {

  private Validators() {}

  /** The engine, as the server builds it. */
  public static ValidationEngine engine() {
    return Engine.SHARED;
  }

  /** The definitions the engine rests on. */
  public static IValidationSupport chain() {
    return Engine.CHAIN;
  }

  /** HAPI's validator with HAPI's own terminology, and the engine's choice of profiles. */
  public static FhirValidator stock() {
    return Stock.SHARED;
  }

  /** The definitions the stock validator rests on. */
  public static IValidationSupport stockChain() {
    return Stock.CHAIN;
  }

  private static final class Engine {

    private static final IValidationSupport CHAIN =
        DefinitionChain.of(LoadedPackage.context(), LoadedPackages.only(LoadedPackage.profiles()));
    private static final ValidationEngine SHARED =
        new ValidationEngine(CHAIN, LoadedPackage.profiles());
  }

  private static final class Stock {

    private static final IValidationSupport CHAIN = chain(LoadedPackage.context());
    private static final FhirValidator SHARED = validator(LoadedPackage.context());

    private static IValidationSupport chain(FhirContext context) {
      PrePopulatedValidationSupport ours = new PrePopulatedValidationSupport(context);
      for (MetadataResource resource : LoadedPackage.profiles().resources()) {
        if (resource instanceof StructureDefinition
            || resource instanceof ValueSet
            || resource instanceof CodeSystem) {
          ours.addResource(resource.copy());
        }
      }
      DefaultProfileValidationSupport base = new DefaultProfileValidationSupport(context);
      FragmentUnion.of(LoadedPackages.only(LoadedPackage.profiles()), base)
          .forEach(ours::addResource);
      ValidationSupportChain chain =
          new ValidationSupportChain(
              CacheConfiguration.defaultValues()
                  .setCacheTimeout(Duration.ofDays(1))
                  .setCacheSize(50_000),
              ours,
              base,
              new CommonCodeSystemsTerminologyService(context),
              new InMemoryTerminologyServerValidationSupport(context),
              new SnapshotGeneratingValidationSupport(context));
      chain.setCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid(true);
      return chain;
    }

    private static FhirValidator validator(FhirContext context) {
      WorkerContextValidationSupportAdapter definitions =
          WorkerContextValidationSupportAdapter.newVersionSpecificWorkerContextWrapper(CHAIN);
      FhirInstanceValidator module = new FhirInstanceValidator(CHAIN);
      module.setWrappedWorkerContext(CHAIN, definitions);
      module.setErrorForUnknownProfiles(false);
      module.setBestPracticeWarningLevel(BestPracticeWarningLevel.Hint);
      module.setValidatorPolicyAdvisor(
          new SelectedProfiles(definitions, LoadedPackage.profiles().selectors()));
      return context.newValidator().registerValidatorModule(module);
    }
  }
}
