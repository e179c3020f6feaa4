package org.sarcomafhir.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.conformance.ProfilePackage;
import org.sarcomafhir.model.Canonical;
import org.sarcomafhir.terminology.NearestConcepts;
import org.sarcomafhir.terminology.NearestConcepts.Proposal;

/**
 * Adds to a message what may have been meant: to one about an unknown code of the package's own
 * code systems, and to one about a rule that names a code system for it ({@link
 * Canonical#NEAREST_CODES}). A message says so with the same severity as before.
 */
final class CodeProposals {

  private static final Pattern UNKNOWN_CODE =
      Pattern.compile(
          "Unknown code '(" + Pattern.quote(Canonical.BASE) + "/[^'#|]+)[^'#]*#([^']*)'");
  private static final int LONGEST_QUOTE = 60;

  private final NearestConcepts nearest;
  private final Map<String, String> codeSystemOfRule = new HashMap<>();

  CodeProposals(ProfilePackage profiles) {
    nearest = new NearestConcepts(profiles);
    profiles
        .all(StructureDefinition.class)
        .flatMap(definition -> definition.getDifferential().getElement().stream())
        .flatMap(element -> element.getConstraint().stream())
        .filter(rule -> rule.hasExtension(Canonical.NEAREST_CODES))
        .forEach(
            rule ->
                codeSystemOfRule.put(
                    rule.getKey(),
                    rule.getExtensionByUrl(Canonical.NEAREST_CODES).getValue().primitiveValue()));
  }

  /** Completes the messages on a resource or Bundle. */
  void complete(List<ValidationMessage> messages, Element root) {
    for (ValidationMessage message : messages) {
      proposal(message, root)
          .ifPresent(proposal -> message.setMessage(sentence(message.getMessage()) + proposal));
    }
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text + " " : text + ". ";
  }

  private Optional<String> proposal(ValidationMessage message, Element root) {
    String text = message.getMessage() == null ? "" : message.getMessage();
    Matcher unknown = UNKNOWN_CODE.matcher(text);
    if (unknown.find() && nearest.knows(unknown.group(1))) {
      return Optional.of(proposal(List.of(unknown.group(2)), unknown.group(1)));
    }
    String codeSystem = codeSystemOfRule.get(ruleOf(message));
    return codeSystem == null
        ? Optional.empty()
        : Optional.of(
            proposal(wordings(ElementPath.find(root, message.getLocation())), codeSystem));
  }

  /** The key of the broken rule, which the validator puts behind the URL of the profile. */
  private static String ruleOf(ValidationMessage message) {
    String id = message.getMessageId() == null ? "" : message.getMessageId();
    return id.substring(id.indexOf('#') + 1);
  }

  /** How a CodeableConcept says what it means, in words first. */
  private static List<String> wordings(@Nullable Element concept) {
    List<String> wordings = new ArrayList<>();
    if (concept != null) {
      add(concept, "text", wordings);
      concept.getChildrenByName("coding").forEach(coding -> add(coding, "display", wordings));
      concept.getChildrenByName("coding").forEach(coding -> add(coding, "code", wordings));
    }
    return wordings;
  }

  private static void add(Element element, String child, List<String> wordings) {
    String value = element.getNamedChildValue(child);
    if (value != null && !value.isBlank()) {
      wordings.add(value);
    }
  }

  private String proposal(List<String> wordings, String codeSystem) {
    List<Proposal> proposals = nearest.to(wordings, codeSystem);
    String quoted = wordings.isEmpty() ? "this" : "'" + shortened(wordings.get(0)) + "'";
    String list =
        "the list is %s (on this server CodeSystem/%s)"
            .formatted(codeSystem, codeSystem.substring(codeSystem.lastIndexOf('/') + 1));
    if (proposals.isEmpty()) {
      return "No known code is near to %s; %s.".formatted(quoted, list);
    }
    return "Nearest known to %s: %s; %s."
        .formatted(
            quoted,
            proposals.stream().map(Proposal::toString).collect(Collectors.joining(", ")),
            list);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "...";
  }
}
