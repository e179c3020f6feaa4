package org.sarcomafhir.cohort;

import java.util.List;
import java.util.Set;
import org.sarcomafhir.fhir.ComputedParameter;
import org.sarcomafhir.fhir.facts.FactIndex;
import org.sarcomafhir.fhir.facts.FactQuery;
import org.sarcomafhir.fhir.facts.FactQuery.Subject;
import org.sarcomafhir.model.Canonical;
import org.springframework.stereotype.Component;

/**
 * Tumours that were morcellated, with a metastasis or a recurrence at a site that was found
 * certainly later than that. Removed in pieces is not morcellated.
 */
@Component
class RelapseAfterMorcellation implements ComputedParameter {

  private static final Token MORCELLATION =
      new Token(Canonical.BASE + "/CodeSystem/pathology-observation-cs", "morcellation");

  private final FactIndex index;

  RelapseAfterMorcellation(FactIndex index) {
    this.index = index;
  }

  @Override
  public String resourceType() {
    return "Condition";
  }

  @Override
  public String code() {
    return "relapse-after-morcellation";
  }

  @Override
  public Set<String> comparedTypes() {
    return Set.of("Condition", "Observation");
  }

  @Override
  public Matches matching(List<Token> anyOf) {
    FactQuery query = index.query();
    Subject relapse = query.having("Condition", "spread-site", anyOf);
    Subject tumour = Tumours.primaryOf(query, relapse);
    Subject morcellation = query.source("Observation", "tumor", tumour);
    query.with(morcellation, "tumor-integrity", List.of(MORCELLATION));
    query.certainlyAfter(relapse, Tumours.FOUND, morcellation, "date");
    return Matches.byNumber(query.answer(tumour));
  }
}
