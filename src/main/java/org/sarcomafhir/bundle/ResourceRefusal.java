package org.sarcomafhir.bundle;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.findings.EntryLabel;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.FindingReport;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.RuleWords;

/**
 * What is wrong with one resource, seen together with others shortly before it is committed, and
 * the answer that refuses it.
 */
public final class ResourceRefusal {

  private final Resource source;
  private final @Nullable SentBundle sent;
  private final @Nullable SentEntry entry;
  private final List<Finding> findings = new ArrayList<>();

  /** Nothing is wrong yet with the resource that this request writes. */
  public ResourceRefusal(Resource source, @Nullable RequestDetails request) {
    this.source = source;
    this.sent = SentBundle.of(request);
    this.entry = sent == null ? null : sent.entryOf(source);
  }

  /**
   * Notes a fault.
   *
   * @param element the element at fault, as FHIRPath below the resource
   * @param fault what is wrong, beginning after the element's name, and the remedy
   */
  public void add(IssueCode code, String element, String fault) {
    note(code, null, element, prefix() + source.fhirType() + "." + element + " " + fault);
  }

  /**
   * Notes that a rule of another resource is not kept any more.
   *
   * @param element the element at fault, as FHIRPath below the resource
   * @param key the rule
   * @param fault what is wrong, beginning after the element's name, and the remedy
   */
  public void addRuleOfOther(String element, String key, String fault) {
    note(
        IssueCode.CASE_CONTRADICTION,
        key,
        element,
        prefix() + source.fhirType() + "." + element + " " + fault);
  }

  /**
   * Notes that a rule is not kept.
   *
   * @param element the element at fault, as FHIRPath below the resource
   * @param key the rule
   * @param human what it says
   */
  public void addRule(String element, String key, String human) {
    note(IssueCode.CASE_CONTRADICTION, key, element, prefix() + human);
  }

  private void note(IssueCode code, @Nullable String rule, String element, String words) {
    RuleWords said = RuleWords.of(words);
    String path =
        entry == null ? source.fhirType() : "Bundle.entry[%d].resource".formatted(entry.index());
    findings.add(
        Finding.error(code, said.fault())
            .remedy(said.remedy())
            .rule(rule)
            .at(path + "." + element)
            .build());
  }

  /** Refuses the write when there is a fault. */
  public void throwIfAny() {
    if (findings.isEmpty()) {
      return;
    }
    OperationOutcome outcome =
        FindingReport.of(findings, index -> entry == null ? EntryLabel.of(index) : entry.label());
    if (sent != null && entry != null) {
      sent.refuse(entry, outcome);
    }
    String message = findings.stream().map(Finding::sentence).collect(Collectors.joining(" "));
    throw new UnprocessableEntityException(message, outcome);
  }

  /** What came in no entry of the Bundle is named by its id. */
  private String prefix() {
    return entry == null && sent != null ? source.fhirType() + "/" + source.getIdPart() + ": " : "";
  }
}
