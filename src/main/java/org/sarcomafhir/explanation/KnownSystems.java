package org.sarcomafhir.explanation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeSystem;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.findings.FindingBuilder;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.model.Canonical;
import org.sarcomafhir.terminology.NearestSystems;

/**
 * The code systems of the packages. A code of one of them under a URL that is written otherwise
 * would be found by no search; one under the package's own base that does not exist means nothing.
 */
final class KnownSystems {

  private final NearestSystems nearest;

  KnownSystems(LoadedPackages packages) {
    nearest = new NearestSystems(packages.all(CodeSystem.class).map(CodeSystem::getUrl).toList());
  }

  /** Whether a system is a known one written otherwise, or one of ours that does not exist. */
  boolean isWrong(String system) {
    return nearest
        .same(system)
        .map(meant -> !meant.equals(system))
        .orElse(Canonical.isOwn(system) && !system.contains("/NamingSystem/"));
  }

  /** The error in a coding's system, if there is one. */
  Optional<Draft> check(JsonNode coding, String pointer, String path) {
    String system = coding.path("system").asText();
    if (!isWrong(system)) {
      return Optional.empty();
    }
    Draft draft =
        Draft.of(IssueCode.CODE_UNKNOWN, path + ".system", "There is no code system " + system);
    FindingBuilder finding = draft.finding().value(system + "|" + coding.path("code").asText());
    String meant = nearest.same(system).orElse(null);
    draft.set(Fact.WRITTEN, meant == null ? "" : meant);
    if (meant != null) {
      finding
          .remedy("Write the system as " + meant)
          .patch(Source.replace(pointer + "/system", meant));
    } else {
      finding.remedy(
          nearest
              .misspelt(system)
              .map("Did you mean %s?"::formatted)
              .orElse("Look it up under /profiles"));
    }
    return Optional.of(draft);
  }
}
