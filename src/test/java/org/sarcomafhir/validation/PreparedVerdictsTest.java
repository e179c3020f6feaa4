package org.sarcomafhir.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.definitions.prepared.PreparedDefinitions;
import org.sarcomafhir.definitions.prepared.PreparedFile;

/** The prepared definitions lead to the verdicts of the server, finding by finding. */
class PreparedVerdictsTest {

  @Test
  void areThoseOfTheServer() {
    assumeTrue(PreparedFile.onClassPath().isPresent(), "only Maven prepares definitions");
    PreparedDefinitions definitions =
        new PreparedDefinitions(FhirContext.forR4(), PreparedFile.onClassPath().orElseThrow());
    ValidationEngine prepared =
        new ValidationEngine(definitions.validatorContext(), definitions.profiles());

    TreeMap<String, List<Issue>> expected = new TreeMap<>();
    TreeMap<String, List<Issue>> found = new TreeMap<>();
    for (CaseFiles.Document document : CaseFiles.all()) {
      SourceDocument source = SourceDocument.json(document.text());
      expected.put(document.name(), Validators.engine().check(source, List.of()));
      found.put(document.name(), prepared.check(source, List.of()));
    }

    assertThat(expected).hasSizeGreaterThan(150);
    found.forEach((name, issues) -> assertThat(issues).as(name).isEqualTo(expected.get(name)));
  }
}
