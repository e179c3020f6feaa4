package org.sarcomafhir.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.EnumSet;
import java.util.Set;
import org.sarcomafhir.audit.journal.Journal;
import org.sarcomafhir.audit.journal.JournalException;
import org.sarcomafhir.fhir.InterceptorOrder;
import org.sarcomafhir.findings.FindingReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes down what may change something after it was allowed and before it is carried out, so that
 * there is a record even if the process is killed in the middle; refuses it when that cannot be.
 */
@Interceptor(order = InterceptorOrder.RECEIVE)
public class IntentRecorder {

  private static final Logger LOG = LoggerFactory.getLogger(IntentRecorder.class);
  private static final Set<RestOperationTypeEnum> READING =
      EnumSet.of(
          RestOperationTypeEnum.METADATA,
          RestOperationTypeEnum.GET_PAGE,
          RestOperationTypeEnum.READ,
          RestOperationTypeEnum.VREAD,
          RestOperationTypeEnum.SEARCH_TYPE,
          RestOperationTypeEnum.SEARCH_SYSTEM,
          RestOperationTypeEnum.HISTORY_INSTANCE,
          RestOperationTypeEnum.HISTORY_TYPE,
          RestOperationTypeEnum.HISTORY_SYSTEM);

  private final Journal journal;

  IntentRecorder(Journal journal) {
    this.journal = journal;
  }

  /** The entries of a batch come here too; the whole was taken down before. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void beforeHandling(ServletRequestDetails request, RestOperationTypeEnum interaction) {
    Draft draft = Draft.of(request.getServletRequest());
    if (draft == null || READING.contains(interaction) || !draft.begin()) {
      return;
    }
    try {
      journal.begin(draft.answered(0));
    } catch (JournalException e) {
      LOG.error("A request was refused because it cannot be recorded", e);
      draft.hasNotBegun();
      UnclassifiedServerFailureException refusal =
          new UnclassifiedServerFailureException(503, Unrecorded.NOTHING_STORED.sentence());
      refusal.setOperationOutcome(FindingReport.of(Unrecorded.NOTHING_STORED));
      refusal.addResponseHeader("Retry-After", Unrecorded.PAUSE);
      throw refusal;
    }
  }
}
