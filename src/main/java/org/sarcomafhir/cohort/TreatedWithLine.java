package org.sarcomafhir.cohort;

import static org.sarcomafhir.fhir.facts.FactReference.sources;
import static org.sarcomafhir.fhir.facts.FactReference.targets;

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
import org.sarcomafhir.fhir.facts.FactReference;
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

  static final String CONDITION = "Condition";
  static final String DOSE = "MedicationAdministration";
  static final String THERAPY = "Procedure";
  static final String REASON = "reason-reference";
  static final String PART_OF = "therapy";
  static final String PATIENT = "patient";
  private static final Pattern DRUG_AND_LINE = Pattern.compile("(.+)\\$([1-9]\\d{0,2})");

  /** With more of them it is quicker to look at all doses. */
  private static final int MOST_TUMOURS = 5_000;

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
    return matching(anyOf, UnaryOperator.identity());
  }

  @Override
  public Matches matchingAmong(Set<Long> numbers, List<Token> anyOf) {
    if (numbers.size() > MOST_TUMOURS) {
      return matching(anyOf);
    }
    Set<Long> relevant = new DosesOfTumours(index).of(numbers);
    return matching(anyOf, doses -> Sets.intersection(doses, relevant));
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
      found.addAll(treatedWith(relevant.apply(query.answer(dose))));
    }
    return Matches.byNumber(found);
  }

  private Set<Long> treatedWith(Set<Long> doses) {
    List<FactReference> ofDoses = index.references(DOSE, doses, List.of(REASON, PART_OF));
    Set<Long> therapies = targets(ofDoses, reference -> reference.leads(PART_OF, THERAPY));
    List<FactReference> ofTherapies = index.references(THERAPY, therapies, List.of(REASON));

    Set<Long> found = new HashSet<>();
    for (List<FactReference> references : List.of(ofDoses, ofTherapies)) {
      found.addAll(targets(references, reference -> reference.leads(REASON, CONDITION)));
    }
    // and the tumours that those of them which are metastases name
    found.addAll(index.among(CONDITION, found, Tumours::primaryOf));
    found.addAll(tumoursOfPatients(Sets.difference(doses, withReason(ofDoses, ofTherapies))));
    return found;
  }

  /** The doses that name a reason, or whose therapy does. */
  private static Set<Long> withReason(
      List<FactReference> ofDoses, List<FactReference> ofTherapies) {
    Set<Long> explaining = sources(ofTherapies, reference -> true);
    return sources(
        ofDoses,
        reference ->
            reference.parameter().equals(REASON) || explaining.contains(reference.target()));
  }

  private Set<Long> tumoursOfPatients(Set<Long> doses) {
    return index.among(
        DOSE,
        doses,
        (query, dose) -> {
          Subject patient = query.target(dose, PATIENT, "Patient");
          Subject tumour = query.source(CONDITION, PATIENT, patient);
          query.withAny(tumour, "sarcoma-family");
          return tumour;
        });
  }
}
