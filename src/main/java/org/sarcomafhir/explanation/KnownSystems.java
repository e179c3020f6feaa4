package org.sarcomafhir.explanation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.hl7.fhir.r4.model.CodeSystem;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.findings.FindingBuilder;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.model.Canonical;

/**
 * The code systems of the packages. A code of one of them under a URL that is written otherwise
 * would be found by no search; one under the package's own base that does not exist means nothing.
 */
final class KnownSystems {

  private static final int SLIPS = 3;
  private static final String UCUM = "http://unitsofmeasure.org";

  private final List<String> urls;
  private final Map<String, String> byPlainUrl = new HashMap<>();

  KnownSystems(LoadedPackages packages) {
    urls = packages.all(CodeSystem.class).map(CodeSystem::getUrl).distinct().sorted().toList();
    urls.forEach(url -> byPlainUrl.put(plain(url), url));
    byPlainUrl.put(plain(UCUM), UCUM);
  }

  /** Whether a system is a known one written otherwise, or one of ours that does not exist. */
  boolean isWrong(String system) {
    String meant = byPlainUrl.get(plain(system));
    return meant == null
        ? Canonical.isOwn(system) && !system.contains("/NamingSystem/")
        : !meant.equals(system);
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
    String meant = byPlainUrl.get(plain(system));
    draft.set(Fact.WRITTEN, meant == null ? "" : meant);
    if (meant != null) {
      finding
          .remedy("Write the system as " + meant)
          .patch(Source.replace(pointer + "/system", meant));
    } else {
      String near = near(system);
      finding.remedy(
          near == null ? "Look it up under /profiles" : "Did you mean %s?".formatted(near));
    }
    return Optional.of(draft);
  }

  private @Nullable String near(String system) {
    LevenshteinDistance distance = new LevenshteinDistance(SLIPS);
    return urls.stream().filter(url -> distance.apply(url, system) >= 0).findFirst().orElse(null);
  }

  /** Without what people write differently and mean the same by. */
  private static String plain(String url) {
    return url.strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^https?://(www\\.)?", "")
        .replaceFirst("/+$", "");
  }
}
