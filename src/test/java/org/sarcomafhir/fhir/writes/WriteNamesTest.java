package org.sarcomafhir.fhir.writes;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WriteNamesTest {

  private static Bundle entry(HTTPVerb method, String url, @Nullable String ifNoneExist) {
    Bundle bundle = new Bundle();
    bundle.addEntry().getRequest().setMethod(method).setUrl(url).setIfNoneExist(ifNoneExist);
    return bundle;
  }

  @Test
  void spellsConditionsInOneWay() {
    assertThat(WriteNames.of(entry(HTTPVerb.POST, "Patient", "identifier=a%7C1")))
        .isEqualTo(WriteNames.of(entry(HTTPVerb.POST, "Patient", "Patient?identifier=a|1")))
        .isEqualTo(WriteNames.of(entry(HTTPVerb.PUT, "/Patient?identifier=a|1", null)))
        .containsExactly("Patient?identifier=a|1");
  }

  @Test
  void takesCriteriaOneByOne() {
    assertThat(WriteNames.of(entry(HTTPVerb.PUT, "Patient?b=2&a=1", null)))
        .containsExactly("Patient?a=1", "Patient?b=2");
  }

  @Test
  void takesIdsAsTheyAre() {
    for (HTTPVerb method : new HTTPVerb[] {HTTPVerb.PUT, HTTPVerb.PATCH, HTTPVerb.DELETE}) {
      assertThat(WriteNames.of(entry(method, "Patient/1", null))).containsExactly("Patient/1");
    }
  }

  @Test
  void leavesOutWhatNamesNothing() {
    assertThat(WriteNames.of(entry(HTTPVerb.POST, "Patient", null))).isEmpty();
    assertThat(WriteNames.of(entry(HTTPVerb.GET, "Patient?name=a", null))).isEmpty();
    assertThat(WriteNames.of(entry(HTTPVerb.PUT, "Patient?identifier=%ZZ", null)))
        .containsExactly("Patient?identifier=%ZZ");
  }
}
