package org.sarcomafhir.ownership;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.util.List;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.StorageView;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.FindingReport;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.security.Senders;

/**
 * What the store says to a caller with limits: not who refers to a resource that cannot be deleted,
 * where somebody else has sent it; and whether a resource meets the condition that its sender
 * wrote, because the store passes over conditions with a tag as a whole.
 */
final class LimitedView implements StorageView {

  private final Senders senders;

  LimitedView(Senders senders) {
    this.senders = senders;
  }

  @Override
  public void beforeRefusal(String target, String source, @Nullable RequestDetails request) {
    Limits.of(request)
        .filter(limits -> limits.hideOthers(new IdType(source).getResourceType()))
        .filter(limits -> senders.sentBy(limits.tag(), List.of(source)).isEmpty())
        .ifPresent(
            hidden -> {
              throw refusal(target);
            });
  }

  private static ResourceVersionConflictException refusal(String target) {
    Finding finding =
        Finding.error(
                IssueCode.REFUSED,
                "Unable to delete %s: something that this client has not sent refers to it"
                    .formatted(target))
            .remedy("Ask the operator of the server")
            .build();
    return new ResourceVersionConflictException(finding.sentence(), FindingReport.of(finding));
  }

  @Override
  public String toVerify(String condition, @Nullable RequestDetails request) {
    return Limits.of(request)
        .map(limits -> condition.replace("&" + limits.tag().criterion(), ""))
        .orElse(condition);
  }
}
