package org.sarcomafhir.generation.resources;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.generation.course.Course;

class CohortBundleTest {

  private static final FhirContext CONTEXT = FhirContext.forR4Cached();
  private final CohortBundle bundles = new CohortBundle(CONTEXT);

  private String json(int number) {
    return bundles.write(Course.patient(1, number)).json();
  }

  @Test
  void writesTheSameBytesForever() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (int number = 1; number <= 128; number++) {
      digest.update(json(number).getBytes(StandardCharsets.UTF_8));
    }

    // another digest means another cohort for the same seed: then TruthTable.GENERATOR rises
    assertThat(HexFormat.of().formatHex(digest.digest()))
        .isEqualTo("fa424b2e6ce96398c1861dd2951d61f186b64c02932488bc2e5501a5727e4547");
  }

  @Test
  void saysOfEveryResourceThatItIsInvented() {
    List<BundleEntryComponent> entries =
        CONTEXT.newJsonParser().parseResource(Bundle.class, json(7)).getEntry();

    assertThat(entries)
        .hasSizeGreaterThan(5)
        .allSatisfy(
            entry ->
                assertThat(entry.getResource().getMeta().getTag())
                    .extracting(tag -> tag.getCode())
                    .containsExactly("test-case"));
  }

  @Test
  void namesEveryResourceOnce() {
    for (int number = 1; number <= 300; number++) {
      List<BundleEntryComponent> entries =
          CONTEXT.newJsonParser().parseResource(Bundle.class, json(number)).getEntry();

      assertThat(entries).extracting(BundleEntryComponent::getFullUrl).doesNotHaveDuplicates();
      assertThat(entries)
          .extracting(entry -> entry.getRequest().getUrl())
          .doesNotHaveDuplicates()
          .allMatch(url -> url.contains("?identifier=" + "https://sarcomafhir.org/fhir/"));
    }
  }

  @Test
  void dependsOnNoLocale() {
    Locale before = Locale.getDefault();
    String expected = json(3);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(json(3)).isEqualTo(expected);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(json(3)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }
}
