package org.sarcomafhir.cohort;

import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
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
 * Tumours treated with a drug in a line of systemic therapy, both of one dose that was given. Which
 * tumours a dose counts for is said by {@link TumoursOfDoses}.
 */
@Component
class TreatedWithLine implements ComputedParameter {

  static final String CONDITION = "Condition";
  static final String DOSE = "MedicationAdministration";
  static final String PATIENT = "patient";
  private static final Pattern DRUG_AND_LINE = Pattern.compile("(.+)\\$([1-9]\\d{0,2})");

  /** With more of them it is quicker to look at all doses. */
  private static final int MOST_TUMOURS = 5_000;

  private final FactIndex index;
  private final TumoursOfDoses tumours;

  TreatedWithLine(FactIndex index) {
    this.index = index;
    this.tumours = new TumoursOfDoses(index);
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
    return Set.of(DOSE, CONDITION, "Procedure");
  }

  @Override
  public Matches matching(List<Token> anyOf) {
    return matching(anyOf, UnaryOperator.identity());
  }

  @Override
  public Matches matchingAmong(Set<Long> numbers, List<Token> anyOf) {
    if (numbers.size() > MOST_TUMOURS) {
      return matching(anyOf);
    }
    Set<Long> ofPatients =
        index.among(
            CONDITION,
            numbers,
            (query, tumour) ->
                query.source(DOSE, PATIENT, query.target(tumour, PATIENT, "Patient")));
    return matching(anyOf, doses -> Sets.intersection(doses, ofPatients));
  }

  private Matches matching(List<Token> anyOf, UnaryOperator<Set<Long>> relevant) {
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
      FactQuery query = index.query();
      Subject dose = query.having(DOSE, "given-medication", List.of(drug));
      query.with(dose, "therapy-line-number", List.of(line));
      found.addAll(tumours.of(relevant.apply(query.answer(dose))));
    }
    return Matches.byNumber(found);
  }
}
