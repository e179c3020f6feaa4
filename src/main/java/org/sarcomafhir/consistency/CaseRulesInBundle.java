package org.sarcomafhir.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.bundle.SentEntry;
import org.sarcomafhir.conformance.CaseRule;
import org.sarcomafhir.validation.BundleReview;
import org.sarcomafhir.validation.Issue;

/** Judges the entries of a Bundle that is validated, as far as they refer to each other. */
final class CaseRulesInBundle implements BundleReview {

  private final CaseRules rules;

  CaseRulesInBundle(CaseRules rules) {
    this.rules = rules;
  }

  @Override
  public List<Issue> review(Bundle bundle) {
    Map<String, DomainResource> byName = new HashMap<>();
    List<SentEntry> entries = SentEntry.all(bundle);
    for (SentEntry entry : entries) {
      if (entry.component().getResource() instanceof DomainResource resource) {
        entry.names().forEach(name -> byName.putIfAbsent(name, resource));
      }
    }
    List<Issue> issues = new ArrayList<>();
    for (SentEntry entry : entries) {
      if (entry.component().getResource() instanceof DomainResource resource) {
        String path = "Bundle.entry[%d].resource.".formatted(entry.index());
        rules.brokenBy(resource, reference -> target(byName, reference)).stream()
            .map(rule -> issue(path, rule))
            .forEach(issues::add);
      }
    }
    return issues;
  }

  private static @Nullable IBase target(Map<String, DomainResource> byName, IIdType reference) {
    DomainResource exact = byName.get(reference.getValue());
    return exact != null || !reference.hasResourceType()
        ? exact
        : byName.get(reference.toUnqualifiedVersionless().getValue());
  }

  private static Issue issue(String path, CaseRule rule) {
    return new Issue(
        rule.severity(),
        "invariant",
        path + rule.element(),
        rule.library() + "#" + rule.key(),
        rule.message(),
        -1,
        -1);
  }
}
