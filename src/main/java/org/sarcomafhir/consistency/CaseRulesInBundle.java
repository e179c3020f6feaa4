package org.sarcomafhir.consistency;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.DomainResource;
import org.sarcomafhir.bundle.BundleReview;
import org.sarcomafhir.bundle.BundleView;
import org.sarcomafhir.bundle.SentEntry;
import org.sarcomafhir.conformance.CaseRule;
import org.sarcomafhir.conformance.PagePath;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.RuleWords;

/** Judges the entries of a Bundle that is validated, as far as they refer to each other. */
final class CaseRulesInBundle implements BundleReview {

  private final CaseRules rules;

  CaseRulesInBundle(CaseRules rules) {
    this.rules = rules;
  }

  @Override
  public List<Finding> review(BundleView bundle) {
    List<Finding> findings = new ArrayList<>();
    for (SentEntry entry : bundle.entries()) {
      if (entry.component().getResource() instanceof DomainResource resource) {
        String path = "Bundle.entry[%d].resource.".formatted(entry.index());
        rules
            .brokenBy(resource, reference -> bundle.target(reference.getValue()).resource())
            .forEach(rule -> findings.add(finding(path, rule)));
      }
    }
    return findings;
  }

  private static Finding finding(String path, CaseRule rule) {
    RuleWords words = RuleWords.of(rule.human());
    return Finding.error(IssueCode.CASE_CONTRADICTION, words.fault())
        .severity(rule.severity())
        .at(path + rule.element())
        .rule(rule.key())
        .page(
            PagePath.ROOT
                + "/Library/"
                + rule.library().replaceFirst("^.*/", "")
                + "#"
                + rule.key())
        .remedy(words.remedy())
        .build();
  }
}
