package org.sarcomafhir.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.conformance.LoadedPackage;

/** A Bundle judged in shares draws the same messages as one judged whole. */
class SharesTest {

  private static final WorkerContextValidationSupportAdapter DEFINITIONS =
      WorkerContextValidationSupportAdapter.newVersionSpecificWorkerContextWrapper(
          Validators.chain());

  private static final ReusableValidator VALIDATOR =
      new ReusableValidator(
          DEFINITIONS, new SelectedProfiles(DEFINITIONS, LoadedPackage.profiles().selectors()));

  private static List<String> judged(String text, EntryShare share) {
    return VALIDATOR.check(text, FhirFormat.JSON, List.of(), share).stream()
        .map(SharesTest::words)
        .toList();
  }

  private static String words(ValidationMessage message) {
    return "%s %s %d:%d %s %s"
        .formatted(
            message.getLevel(),
            message.getLocation(),
            message.getLine(),
            message.getCol(),
            message.getMessageId(),
            message.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", // as it is
        "\"status\": *\"final\"|\"status\": \"Final\"",
        "\"status\": *\"final\"|\"statuss\": \"final\"",
        "\"subject\"|\"subjekt\"",
        "\"urn:uuid:|\"urn:uuid:0",
        "\"transaction\"|\"collection\"",
        "\"fullUrl\"|\"fullurl\"",
      })
  void drawsTheSameMessages(String change) throws IOException {
    String text = Files.readString(Path.of("src/main/resources/demo/uterine-lms.json"));
    if (!change.isEmpty()) {
      String[] parts = change.split("\\|", 2);
      text = text.replaceAll(parts[0], parts[1]);
    }
    List<String> shared = new ArrayList<>();
    for (int place = 0; place < 3; place++) {
      shared.addAll(judged(text, new EntryShare(place, 3)));
    }

    assertThat(shared).containsExactlyInAnyOrderElementsOf(judged(text, EntryShare.WHOLE));
  }
}
