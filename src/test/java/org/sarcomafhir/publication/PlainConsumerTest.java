package org.sarcomafhir.publication;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.NpmPackageValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.model.Canonical;

/**
 * A HAPI validator elsewhere that has the archive and nothing else of ours. Without a release of
 * LOINC it cannot judge some of its codes, which is no fault of the package.
 */
class PlainConsumerTest {

  private static final FhirContext CONTEXT = LoadedPackage.context();
  private static final NpmPackageValidationSupport PACKAGE =
      new NpmPackageValidationSupport(CONTEXT);
  private static FhirValidator validator = CONTEXT.newValidator();

  @BeforeAll
  static void install() throws IOException {
    PACKAGE.loadPackageFromClasspath("classpath:" + BuiltPackage.PATH);
    ValidationSupportChain chain =
        new ValidationSupportChain(
            PACKAGE,
            new DefaultProfileValidationSupport(CONTEXT),
            new CommonCodeSystemsTerminologyService(CONTEXT),
            new InMemoryTerminologyServerValidationSupport(CONTEXT));
    chain.setCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid(true);
    FhirInstanceValidator module = new FhirInstanceValidator(chain);
    validator = CONTEXT.newValidator().registerValidatorModule(module);
  }

  static Stream<String> examples() throws IOException {
    return BuiltPackage.sources().keySet().stream().filter(name -> name.startsWith("example/"));
  }

  @Test
  void findsEveryProfileWithItsSnapshot() {
    assertThat(LoadedPackage.profiles().all(StructureDefinition.class))
        .allSatisfy(
            definition -> {
              StructureDefinition found =
                  (StructureDefinition) PACKAGE.fetchStructureDefinition(definition.getUrl());
              assertThat(found.getSnapshot().getElement()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsNoErrorInTheExamples(String example) throws IOException {
    String text = new String(BuiltPackage.sources().get(example), StandardCharsets.UTF_8);

    List<SingleValidationMessage> messages = validator.validateWithResult(text).getMessages();

    assertThat(messages)
        .filteredOn(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
        .filteredOn(message -> !isAboutForeignCodes(message.getMessage()))
        .isEmpty();
  }

  private static boolean isAboutForeignCodes(String message) {
    return message.startsWith("CodeSystem is unknown and can't be validated: ")
        && !message.contains(Canonical.BASE);
  }
}
