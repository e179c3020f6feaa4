package org.sarcomafhir.cohort;

import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sarcomafhir.fhir.ComputedParameter;
import org.sarcomafhir.fhir.facts.FactIndex;
import org.sarcomafhir.fhir.facts.FactQuery;
import org.sarcomafhir.fhir.facts.FactQuery.Subject;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;
import org.sarcomafhir.model.Canonical;
import org.sarcomafhir.terminology.store.BundledTerminology;
import org.sarcomafhir.terminology.store.Concepts;
import org.springframework.stereotype.Component;

/**
 * Tumours by all their metastases together: only at a site, there and elsewhere, or only elsewhere.
 * Metastases are asserted and name the tumour. "Only" is found where it is certain: not where a
 * Condition that names the tumour is a metastasis that is not asserted, or one whose site no map
 * knows.
 */
@Component
class MetastaticPattern implements ComputedParameter {

  private static final String CONDITION = "Condition";
  private static final String SITE = "metastasis-site";
  private static final String SITES = Canonical.BASE + "/CodeSystem/spread-site-cs";
  private static final String STATUSES =
      "http://terminology.hl7.org/CodeSystem/condition-ver-status";
  private static final List<Token> NOT_THERE =
      List.of(new Token(STATUSES, "refuted"), new Token(STATUSES, "entered-in-error"));
  private static final Pattern SITE_AND_EXTENT =
      Pattern.compile("(.+)\\$(only|and-other|other-only)");

  private enum Extent {
    ONLY,
    AND_OTHER,
    OTHER_ONLY
  }

  private final FactIndex index;
  private final BundledTerminology terminology;

  MetastaticPattern(FactIndex index, BundledTerminology terminology) {
    this.index = index;
    this.terminology = terminology;
  }

  @Override
  public String resourceType() {
    return CONDITION;
  }

  @Override
  public String code() {
    return "metastatic-pattern";
  }

  @Override
  public Set<String> comparedTypes() {
    return Set.of(CONDITION);
  }

  @Override
  public Matches matching(List<Token> anyOf) {
    Set<Long> found = new HashSet<>();
    for (Token pattern : anyOf) {
      Matcher parts = SITE_AND_EXTENT.matcher(pattern.code());
      boolean ours = pattern.system() == null || SITES.equals(pattern.system());
      Concepts sites = terminology.system(SITES).orElseThrow();
      if (!ours || !parts.matches() || sites.find(parts.group(1)).isEmpty()) {
        throw Refused.badRequest(
            IssueCode.SEARCH_VALUE_INVALID,
            "metastatic-pattern=%s: write a code of %s and one of only, and-other, other-only, joined by $, for example %s|lung$only"
                .formatted(pattern.code(), SITES, SITES));
      }
      String extent = parts.group(2).replace('-', '_').toUpperCase(Locale.ROOT);
      found.addAll(tumours(sites, parts.group(1), Extent.valueOf(extent)));
    }
    return Matches.byNumber(found);
  }

  private Set<Long> tumours(Concepts sites, String site, Extent extent) {
    List<Token> here = List.of(new Token(SITES, site));
    List<Token> elsewhere = elsewhere(sites, site);
    Set<Long> withHere = primaries(here);
    Set<Long> withElsewhere = primaries(elsewhere);
    return switch (extent) {
      case AND_OTHER -> Sets.intersection(withHere, withElsewhere);
      case ONLY -> certain(Sets.difference(withHere, withElsewhere), here, elsewhere);
      case OTHER_ONLY -> certain(Sets.difference(withElsewhere, withHere), here, elsewhere);
    };
  }

  /** The sites that are certainly other ones: neither parts of this one, nor wider. */
  private static List<Token> elsewhere(Concepts sites, String site) {
    Set<String> related = Sets.union(sites.below(site), sites.above(site));
    return sites.all().stream()
        .map(concept -> concept.code())
        .filter(code -> !related.contains(code))
        .map(code -> new Token(SITES, code))
        .toList();
  }

  private Set<Long> primaries(List<Token> atAnyOf) {
    FactQuery query = index.query();
    return query.answer(Tumours.primaryOf(query, query.having(CONDITION, SITE, atAnyOf)));
  }

  private Set<Long> certain(Set<Long> tumours, List<Token> here, List<Token> elsewhere) {
    List<Token> known = Stream.concat(here.stream(), elsewhere.stream()).toList();
    Set<Long> unsure =
        index.among(
            CONDITION,
            tumours,
            (query, tumour) -> {
              Subject spread = query.source(CONDITION, Tumours.PRIMARY, tumour);
              query.without(spread, SITE, known);
              query.withoutAny(spread, "recurrence-kind");
              query.without(spread, "verification-status", NOT_THERE);
              return tumour;
            });
    return Sets.difference(tumours, unsure);
  }
}
