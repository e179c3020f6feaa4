package org.sarcomafhir.links;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.sarcomafhir.bundle.BundleReview;
import org.sarcomafhir.bundle.BundleView;
import org.sarcomafhir.bundle.SentEntry;
import org.sarcomafhir.bundle.Target;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.IssueCode;

/**
 * Links that lead to another patient, as far as the Bundle tells for certain: both patients are
 * entries of it, or both are stored. What is neither is seen when all references are literal, see
 * {@link LinksBetweenPatients}.
 */
public final class LinksInBundle implements BundleReview {

  @Override
  public List<Finding> review(BundleView bundle) {
    List<Finding> findings = new ArrayList<>();
    for (SentEntry entry : bundle.entries()) {
      Resource source = entry.component().getResource();
      if (source == null) {
        continue;
      }
      for (PatientLink link : PatientLink.of(source)) {
        String path = "Bundle.entry[%d].resource.%s".formatted(entry.index(), link.element());
        for (Reference reference : link.references().apply(source)) {
          Target target = bundle.target(reference.getReference());
          if (target.isEntry(entry.index())) {
            findings.add(itself(path, link));
          } else if (crosses(source, target, link, bundle)) {
            findings.add(crossing(path, link, reference));
          }
        }
      }
    }
    return findings;
  }

  private static boolean crosses(
      Resource source, Target target, PatientLink link, BundleView bundle) {
    if (!(target.resource() instanceof Resource other) || !link.target().equals(other.fhirType())) {
      return false;
    }
    Target mine = bundle.target(PatientLink.subject(source).getReference());
    Target theirs = bundle.target(PatientLink.subject(other).getReference());
    if (!(mine.resource() instanceof Patient) || !(theirs.resource() instanceof Patient)) {
      return false;
    }
    SentEntry entry = mine.entry();
    if (entry != null && theirs.entry() != null) {
      return !theirs.isEntry(entry.index());
    }
    boolean stored = mine.stored() != null && theirs.stored() != null;
    return stored && !id(mine).equals(id(theirs));
  }

  private static String id(Target target) {
    IBaseResource stored = target.stored();
    return stored == null ? "" : stored.getIdElement().toUnqualifiedVersionless().getValue();
  }

  private static Finding itself(String path, PatientLink link) {
    return Finding.error(IssueCode.OTHER_PATIENT, "The reference names the resource itself")
        .at(path)
        .remedy("Name the " + link.noun())
        .build();
  }

  private static Finding crossing(String path, PatientLink link, Reference reference) {
    return Finding.error(
            IssueCode.OTHER_PATIENT,
            "The reference names the %s of another patient than the subject".formatted(link.noun()))
        .at(path)
        .value(reference.getReference())
        .remedy("Correct the one that is wrong, the reference or the subject")
        .build();
  }
}
