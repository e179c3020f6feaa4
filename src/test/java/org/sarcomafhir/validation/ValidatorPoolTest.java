package org.sarcomafhir.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.conformance.LoadedPackage;

class ValidatorPoolTest {

  private static final WorkerContextValidationSupportAdapter DEFINITIONS =
      WorkerContextValidationSupportAdapter.newVersionSpecificWorkerContextWrapper(
          Validators.chain());
  private static final String PATIENT = "{\"resourceType\": \"Patient\"}";

  private final AtomicInteger built = new AtomicInteger();
  private final ValidatorPool pool = new ValidatorPool(this::validator, 1);
  private boolean anotherCallerComes;

  @Test
  void keepsTheValidatorForTheNextResource() {
    check(pool, PATIENT);
    check(pool, PATIENT);

    assertThat(built).hasValue(1);
    assertThat(pool.idleCount()).isEqualTo(1);
  }

  @Test
  void replacesTheValidatorThatHasReadEnough() {
    check(pool, PATIENT + " ".repeat(ReusableValidator.MAX_CHARACTERS));
    check(pool, PATIENT);

    assertThat(built).hasValue(2);
    assertThat(pool.idleCount()).isEqualTo(1);
  }

  @Test
  void keepsNoMoreValidatorsThanItsCapacity() {
    anotherCallerComes = true;

    check(pool, PATIENT);

    assertThat(built).hasValue(2);
    assertThat(pool.idleCount()).isEqualTo(1);
  }

  @Test
  void dropsTheValidatorThatFailed() {
    assertThatThrownBy(
            () -> check(pool, "{\"resourceType\": \"Patient\", \"name\": [{\"given\": [null]}]}"))
        .isInstanceOf(UnreadableResourceException.class);

    assertThat(pool.idleCount()).isZero();
  }

  private ReusableValidator validator() {
    built.incrementAndGet();
    if (anotherCallerComes) {
      anotherCallerComes = false;
      check(pool, PATIENT);
    }
    return new ReusableValidator(
        DEFINITIONS, new SelectedProfiles(DEFINITIONS, LoadedPackage.profiles().selectors()));
  }

  private static void check(ValidatorPool pool, String text) {
    assertThat(pool.check(text, FhirFormat.JSON, List.of(), EntryShare.WHOLE)).isNotNull();
  }
}
