package org.sarcomafhir.losses;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomafhir.fhir.StoredForm;
import org.sarcomafhir.validation.CaseFiles;
import org.sarcomafhir.validation.CaseFiles.Document;

/** What passes validation is kept to the last digit when the store reads and writes it. */
class NothingIsLostTest {

  private static final FhirContext CONTEXT = FhirContext.forR4();

  static {
    StoredForm.configure(CONTEXT);
  }

  static List<Document> valid() {
    return CaseFiles.allValid();
  }

  private static List<Difference> differences(JsonNode resource) throws JsonProcessingException {
    IParser parser = CONTEXT.newJsonParser();
    String stored = parser.encodeResourceToString(parser.parseResource(resource.toString()));
    return LossCheck.strict().between(resource, ExactJson.read(stored)).stream()
        .filter(difference -> !difference.pointer().toString().endsWith("/text/div"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("valid")
  void isStoredAsItWasSent(Document document) throws JsonProcessingException {
    JsonNode sent = ExactJson.read(document.text());
    List<Difference> found = new ArrayList<>();
    if ("Bundle".equals(sent.path("resourceType").asText())) {
      for (JsonNode entry : sent.path("entry")) {
        found.addAll(differences(entry.path("resource")));
      }
    } else {
      found.addAll(differences(sent));
    }
    assertThat(found).isEmpty();
  }
}
