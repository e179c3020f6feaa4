package org.sarcomafhir.cohort;

import java.util.List;
import java.util.Set;
import org.sarcomafhir.fhir.ComputedParameter;
import org.sarcomafhir.fhir.facts.FactIndex;
import org.sarcomafhir.fhir.facts.FactQuery;
import org.sarcomafhir.fhir.facts.FactQuery.Subject;
import org.springframework.stereotype.Component;

/**
 * Tumours with a metastasis at a site that was found certainly after an operation on the tumour
 * itself. Metastasis and tumour are asserted, the operation was carried out; an operation on a
 * metastasis names the metastasis and is none on the tumour.
 */
@Component
class MetastasisAfterResection implements ComputedParameter {

  private final FactIndex index;

  MetastasisAfterResection(FactIndex index) {
    this.index = index;
  }

  @Override
  public String resourceType() {
    return "Condition";
  }

  @Override
  public String code() {
    return "metastasis-after-resection";
  }

  @Override
  public Set<String> comparedTypes() {
    return Set.of("Condition", "Procedure");
  }

  @Override
  public Matches matching(List<Token> anyOf) {
    FactQuery query = index.query();
    Subject metastasis = query.having("Condition", "metastasis-site", anyOf);
    Subject tumour = Tumours.primaryOf(query, metastasis);
    Subject operation = query.source("Procedure", "operated-tumor", tumour);
    query.certainlyAfter(metastasis, Tumours.FOUND, operation, "performed-date");
    return Matches.byNumber(query.answer(tumour));
  }
}
