package org.sarcomafhir.cohort;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarcomafhir.fhir.ComputedParameter;
import org.sarcomafhir.fhir.facts.FactIndex;
import org.sarcomafhir.fhir.facts.FactQuery;
import org.sarcomafhir.fhir.facts.FactQuery.Subject;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;
import org.springframework.stereotype.Component;

/**
 * Tumours treated with a drug in a line of systemic therapy, both of one dose that was given. The
 * dose or the therapy it is part of names the tumour or a metastasis of it as its reason; where
 * neither names a reason, it counts for each tumour of the patient whose type is known.
 */
@Component
class TreatedWithLine implements ComputedParameter {

  private static final String DOSE = "MedicationAdministration";
  private static final String CONDITION = "Condition";
  private static final String THERAPY = "Procedure";
  private static final String REASON = "reason-reference";
  private static final Pattern DRUG_AND_LINE = Pattern.compile("(.+)\\$([1-9]\\d{0,2})");

  private final FactIndex index;

  TreatedWithLine(FactIndex index) {
    this.index = index;
  }

  @Override
  public String resourceType() {
    return CONDITION;
  }

  @Override
  public String code() {
    return "treated-with-line";
  }

  @Override
  public Set<String> comparedTypes() {
    return Set.of(DOSE, CONDITION, THERAPY);
  }

  @Override
  public Matches matching(List<Token> anyOf) {
    Set<Long> found = new HashSet<>();
    for (Token drugAndLine : anyOf) {
      Matcher parts = DRUG_AND_LINE.matcher(drugAndLine.code());
      if (!parts.matches()) {
        throw Refused.badRequest(
            IssueCode.SEARCH_VALUE_INVALID,
            "treated-with-line=%s: write the drug and the number of the line, joined by $, for example doxorubicin$1"
                .formatted(drugAndLine.code()));
      }
      Token drug = new Token(drugAndLine.system(), parts.group(1));
      Token line = new Token(null, parts.group(2));
      Set<Long> reasons = new HashSet<>(named(drug, line, false));
      reasons.addAll(named(drug, line, true));
      found.addAll(reasons);
      // and the tumours that those of them which are metastases name
      found.addAll(index.among(CONDITION, reasons, Tumours::primaryOf));
      found.addAll(unnamed(drug, line));
    }
    return Matches.byNumber(found);
  }

  private static Subject dose(FactQuery query, Token drug, Token line) {
    Subject dose = query.having(DOSE, "given-medication", List.of(drug));
    query.with(dose, "therapy-line-number", List.of(line));
    return dose;
  }

  /** What the dose, or the therapy it is part of, was for. */
  private static Subject reason(FactQuery query, Subject dose, boolean ofTherapy) {
    Subject what = ofTherapy ? query.target(dose, "therapy", THERAPY) : dose;
    return query.target(what, REASON, CONDITION);
  }

  private Set<Long> named(Token drug, Token line, boolean ofTherapy) {
    FactQuery query = index.query();
    return query.answer(reason(query, dose(query, drug, line), ofTherapy));
  }

  private Set<Long> unnamed(Token drug, Token line) {
    FactQuery query = index.query();
    Subject dose = dose(query, drug, line);
    query.withoutTarget(dose, REASON);
    query.withoutTargetBeyond(dose, "therapy", THERAPY, REASON);
    Subject patient = query.target(dose, "patient", "Patient");
    Subject tumour = query.source(CONDITION, "patient", patient);
    query.withAny(tumour, "sarcoma-family");
    return query.answer(tumour);
  }
}
