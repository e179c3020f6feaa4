package org.sarcomafhir.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.CodeValidationResult;
import ca.uhn.fhir.context.support.IValidationSupport.LookupCodeResult;
import ca.uhn.fhir.context.support.LookupCodeRequest;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.Objects;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.validation.Validators;

class UcumCodesTest {

  private static final String UCUM = "http://unitsofmeasure.org";
  private static final IValidationSupport OURS = new UcumCodes(LoadedPackage.context());
  private static final IValidationSupport STOCK =
      new CommonCodeSystemsTerminologyService(LoadedPackage.context());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/(10.[HPF])", "/[HPF]", "/10.[HPF]", "/mm2", "mm2", "mm", "cm", "mg/m2", "%", "1", "a",
        "mo", "d", "Gy", "cGy", "10*3/uL", "10*9/L", "m[IU]/mL", "mm[Hg]", "Cel", "kg/m2",
            "{score}",
        "{cells}/mm2", "g/dL", "/min", "mL/min/{1.73_m2}"
      })
  void knowsRightUnitsAsTheStockServiceDoes(String unit) {
    assertThat(lookup(OURS, unit)).usingRecursiveComparison().isEqualTo(lookup(STOCK, unit));
    assertThat(lookup(OURS, unit).isFound()).isTrue();
    assertThat(validate(Validators.chain(), unit))
        .isEqualTo(validate(Validators.stockChain(), unit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"foo", "/HPF", "/10 HPF", "mg/m²", "MM", "percent", "mm2/", "10*3uL", "µg"})
  void refusesWrongUnitsAsTheStockServiceDoes(String unit) {
    assertThat(lookup(OURS, unit)).usingRecursiveComparison().isEqualTo(lookup(STOCK, unit));
    assertThat(lookup(OURS, unit).isFound()).isFalse();
    assertThat(validate(Validators.chain(), unit))
        .isEqualTo(validate(Validators.stockChain(), unit));
  }

  @Test
  void leavesOtherCodeSystemsToTheStockService() {
    LookupCodeRequest request = new LookupCodeRequest("urn:ietf:bcp:13", "text/plain");

    LookupCodeResult ours = OURS.lookupCode(new ValidationSupportContext(OURS), request);

    assertThat(ours)
        .usingRecursiveComparison()
        .isEqualTo(STOCK.lookupCode(new ValidationSupportContext(STOCK), request));
  }

  private static LookupCodeResult lookup(IValidationSupport support, String unit) {
    return Objects.requireNonNull(
        support.lookupCode(
            new ValidationSupportContext(support), new LookupCodeRequest(UCUM, unit)));
  }

  private static String validate(IValidationSupport chain, String unit) {
    CodeValidationResult result =
        Objects.requireNonNull(
            chain.validateCode(
                new ValidationSupportContext(chain),
                new ConceptValidationOptions(),
                UCUM,
                unit,
                null,
                null));
    return result.isOk() + " " + result.getMessage();
  }
}
