package org.sarcomafhir.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.definitions.prepared.PreparedDefinitions;
import org.sarcomafhir.definitions.prepared.PreparedFile;

/** The prepared definitions lead to the verdicts of the server, finding by finding. */
class PreparedVerdictsTest {

  /** Of all cases, which a longer run found equal as well. */
  private static final int SAMPLE = 160;

  @Test
  void areThoseOfTheServer() {
    assumeTrue(PreparedFile.onClassPath().isPresent(), "only Maven prepares definitions");
    PreparedDefinitions definitions =
        new PreparedDefinitions(FhirContext.forR4(), PreparedFile.onClassPath().orElseThrow());
    ValidationEngine prepared =
        new ValidationEngine(definitions.validatorContext(), definitions.profiles());

    Map<String, List<Issue>> expected = new TreeMap<>();
    Map<String, List<Issue>> found = new TreeMap<>();
    List<CaseFiles.Document> all = CaseFiles.all();
    for (int i = 0; i < all.size(); i += Math.max(1, all.size() / SAMPLE)) {
      CaseFiles.Document document = all.get(i);
      SourceDocument source = SourceDocument.json(document.text());
      expected.put(document.name(), Validators.engine().check(source, List.of()));
      found.put(document.name(), prepared.check(source, List.of()));
    }

    assertThat(expected).hasSizeGreaterThanOrEqualTo(150);
    found.forEach((name, issues) -> assertThat(issues).as(name).isEqualTo(expected.get(name)));
  }
}
