package org.sarcomafhir.explanation;

import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.model.Canonical;

/** Of an unknown profile or extension under the package's own base: which one may be meant. */
final class UrlRemedy implements Remedy {

  private static final int SLIPS = 4;

  private final List<String> extensions;
  private final List<String> profiles;

  UrlRemedy(LoadedPackages packages) {
    extensions =
        packages
            .all(StructureDefinition.class)
            .filter(definition -> "Extension".equals(definition.getType()))
            .map(StructureDefinition::getUrl)
            .toList();
    profiles = packages.profileUrls();
  }

  @Override
  public void add(Draft draft, Source source) {
    if (draft.isOneOf(IssueCode.EXTENSION_UNKNOWN) && draft.has(Fact.EXTENSION)) {
      String url = draft.get(Fact.EXTENSION);
      draft.text(
          Canonical.isOwn(url)
              ? "There is no extension " + url
              : "The extension is not known here, and was not checked");
      propose(draft, url, extensions, source.find(draft.path() + ".url"));
    } else if (draft.isOneOf(IssueCode.PROFILE_UNKNOWN)) {
      String url = draft.get(Fact.PROFILE);
      draft.text("The profile %s is not known here".formatted(url));
      propose(draft, url, profiles, source.find(draft.path()));
    }
  }

  private static void propose(Draft draft, String wrong, List<String> known, Optional<Spot> spot) {
    draft.finding().value(wrong);
    if (!Canonical.isOwn(wrong)) {
      draft
          .finding()
          .remedy("Nothing, if it belongs to another guide: it is stored and not checked");
      return;
    }
    LevenshteinDistance distance = new LevenshteinDistance(SLIPS);
    List<String> near =
        known.stream()
            .filter(url -> distance.apply(url, wrong) >= 0 || url.startsWith(wrong + "-"))
            .sorted(java.util.Comparator.comparingInt(url -> Math.abs(distance.apply(url, wrong))))
            .limit(3)
            .toList();
    if (near.isEmpty()) {
      draft.finding().remedy("The known ones are listed under /profiles");
      return;
    }
    draft.finding().remedy("Did you mean %s?".formatted(String.join(" or ", near)));
    if (near.size() == 1) {
      spot.ifPresent(place -> draft.finding().patch(Source.replace(place.pointer(), near.get(0))));
    }
  }
}
