package org.sarcomafhir.reasons;

import ca.uhn.fhir.context.RuntimeSearchParam;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Resource;

/**
 * Which facts a search parameter leaves out by their status, as its expression says it.
 *
 * @param parameter the standard parameter for the status
 * @param leftOut statuses that are left out
 * @param of reads the status of a resource
 * @param make gives a resource a status that stands
 */
record Standing(
    String parameter,
    List<String> leftOut,
    Function<Resource, String> of,
    Consumer<Resource> make) {

  private static final Pattern STATUS = Pattern.compile("(?<![\\w.])status != '([a-z-]+)'");
  private static final Pattern ALTERNATIVE = Pattern.compile("\\|(?=\\s*[A-Z][A-Za-z]+\\.)");
  private static final String CONFIRMED = "confirmed";
  private static final String UNCONFIRMED = "code != '" + CONFIRMED + "'";

  /** The codes of condition-ver-status (FHIR R4) that assert nothing. */
  private static final List<String> NOT_ASSERTED =
      List.of("unconfirmed", "provisional", "differential", "refuted", "entered-in-error");

  /** What the parameter leaves out of a type; absent when it does not look at status. */
  static Optional<Standing> of(RuntimeSearchParam parameter, String type) {
    List<String> expressions =
        ALTERNATIVE
            .splitAsStream(parameter.getPath())
            .map(String::strip)
            .filter(expression -> expression.startsWith(type + "."))
            .toList();
    if ("Condition".equals(type)) {
      return expressions.stream().anyMatch(one -> one.contains(UNCONFIRMED))
          ? Optional.of(ofConditions())
          : Optional.empty();
    }
    List<String> leftOut = expressions.stream().flatMap(Standing::statuses).distinct().toList();
    return leftOut.isEmpty() ? Optional.empty() : Optional.of(of(type, leftOut));
  }

  private static Stream<String> statuses(String expression) {
    return STATUS.matcher(expression).results().map((MatchResult found) -> found.group(1));
  }

  private static Standing ofConditions() {
    return new Standing(
        "verification-status",
        NOT_ASSERTED,
        resource -> ((Condition) resource).getVerificationStatus().getCodingFirstRep().getCode(),
        resource ->
            ((Condition) resource)
                .setVerificationStatus(
                    new CodeableConcept(
                        new Coding(
                            "http://terminology.hl7.org/CodeSystem/condition-ver-status",
                            CONFIRMED,
                            null))));
  }

  private static Standing of(String type, List<String> leftOut) {
    String standing = "Observation".equals(type) ? "final" : "completed";
    return new Standing(
        "status",
        leftOut,
        resource -> resource.getNamedProperty("status").getValues().get(0).primitiveValue(),
        resource -> resource.setProperty("status", new CodeType(standing)));
  }
}
