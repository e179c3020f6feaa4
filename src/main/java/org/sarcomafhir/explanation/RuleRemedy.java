package org.sarcomafhir.explanation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.RuleWords;
import org.sarcomafhir.model.Canonical;
import org.sarcomafhir.terminology.NearestMembers;
import org.sarcomafhir.terminology.store.BundledTerminology;
import org.sarcomafhir.terminology.store.Concepts;
import org.sarcomafhir.terminology.store.Member;

/**
 * Of a broken rule: its words, its page, and where it names a code system for it ({@link
 * Canonical#NEAREST_CODES}) the codes nearest to what was sent.
 */
final class RuleRemedy implements Remedy {

  private static final int MOST = 3;

  private final BundledTerminology terminology;
  private final DefinitionPages pages;
  private final Map<String, String> codeSystems = new HashMap<>();

  RuleRemedy(BundledTerminology terminology, DefinitionPages pages, LoadedPackages packages) {
    this.terminology = terminology;
    this.pages = pages;
    packages
        .all(StructureDefinition.class)
        .flatMap(definition -> definition.getDifferential().getElement().stream())
        .flatMap(element -> element.getConstraint().stream())
        .filter(rule -> rule.hasExtension(Canonical.NEAREST_CODES))
        .forEach(
            rule ->
                codeSystems.put(
                    rule.getKey(),
                    rule.getExtensionByUrl(Canonical.NEAREST_CODES).getValue().primitiveValue()));
  }

  @Override
  public void add(Draft draft, Source source) {
    if (!draft.isOneOf(IssueCode.RULE_BROKEN)) {
      return;
    }
    RuleWords words = RuleWords.of(draft.get(Fact.CHILD));
    draft.text(words.fault());
    draft.finding().remedy(words.remedy());
    String rule = draft.get(Fact.RULE);
    pages
        .of(draft.get(Fact.PROFILE))
        .map(page -> page + "#" + rule)
        .ifPresent(draft.finding()::page);
    String system = codeSystems.get(rule);
    if (system != null) {
      source
          .find(draft.path())
          .map(spot -> new SentCode(spot.pointer(), spot.node()))
          .ifPresent(sent -> propose(draft, sent, system));
    }
  }

  private void propose(Draft draft, SentCode sent, String system) {
    List<Member> members = terminology.system(system).map(Concepts::members).orElse(List.of());
    List<Coding> near =
        NearestMembers.of(sent.wordings(), members, MOST).stream()
            .map(one -> new Coding(system, one.member().code().code(), one.member().display()))
            .toList();
    draft.finding().value(sent.seen()).proposals(near);
  }
}
