package org.sarcomafhir.bundle;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One condition is seen to be the same however the request writes it. */
class OverlappingEntriesTest {

  private static Bundle transaction() {
    return new Bundle().setType(BundleType.TRANSACTION);
  }

  private static void create(Bundle bundle, String url, String condition) {
    bundle
        .addEntry()
        .setResource(new Patient())
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl(url)
        .setIfNoneExist(condition);
  }

  private static void update(Bundle bundle, String url) {
    bundle.addEntry().setResource(new Patient()).getRequest().setMethod(HTTPVerb.PUT).setUrl(url);
  }

  @ParameterizedTest
  @CsvSource({
    "Patient, identifier=a",
    "/Patient, identifier=a",
    "Patient, ?identifier=a",
    "Patient, Patient?identifier=a"
  })
  void refusesTheSameConditionInAnyForm(String url, String condition) {
    Bundle bundle = transaction();
    create(bundle, "Patient", "identifier=a");
    create(bundle, url, condition);

    assertThatThrownBy(() -> new OverlappingEntries().beforeTransaction(bundle))
        .isInstanceOf(UnprocessableEntityException.class)
        .hasMessageContaining("Entries 0 and 1");
  }

  @Test
  void refusesACreateAndAnUpdateOfTheSame() {
    Bundle bundle = transaction();
    create(bundle, "Patient", "identifier=a");
    update(bundle, "/Patient?identifier=a");

    assertThatThrownBy(() -> new OverlappingEntries().beforeTransaction(bundle))
        .isInstanceOf(UnprocessableEntityException.class);
  }

  @Test
  void acceptsDifferentConditions() {
    Bundle bundle = transaction();
    create(bundle, "Patient", "identifier=a");
    create(bundle, "Patient", "identifier=b");
    update(bundle, "Patient?identifier=c");
    update(bundle, "Patient/d");

    assertThatCode(() -> new OverlappingEntries().beforeTransaction(bundle))
        .doesNotThrowAnyException();
  }
}
