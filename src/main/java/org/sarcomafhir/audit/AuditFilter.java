package org.sarcomafhir.audit;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import org.sarcomafhir.audit.journal.Journal;
import org.sarcomafhir.audit.journal.JournalException;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.OutcomeAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Records of every request what came of it, and what leaves, before the first byte leaves. When
 * that cannot be, nothing leaves.
 */
class AuditFilter extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(AuditFilter.class);
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final String SMART = "/fhir/.well-known/smart-configuration";

  private final Journal journal;
  private final Clock clock;
  private final Requests requests;

  AuditFilter(Journal journal, Clock clock, Requests requests) {
    this.requests = requests;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Draft draft = Draft.begin(request, clock, requests);
    RecordedResponse answer =
        new RecordedResponse(response, status -> complete(request, draft, status));
    int failed = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    try {
      chain.doFilter(request, answer);
      failed = response.getStatus();
    } finally {
      answer.seal(failed);
    }
    if (answer.isWithheld() && draft.hasBegun()) {
      refuse(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, Unrecorded.MAY_BE_STORED);
    } else if (answer.isWithheld()) {
      refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, Unrecorded.NOTHING_STORED);
    }
  }

  /** What was not taken down at all is tried once more when it has been answered, by the valve. */
  private boolean complete(HttpServletRequest request, Draft draft, int status) {
    try {
      if (!isAboutNobody(request, draft, status)) {
        journal.complete(draft.answered(status));
      }
      draft.done();
      return true;
    } catch (JournalException e) {
      LOG.error("An answer was withheld because it cannot be recorded", e);
      if (draft.hasBegun()) {
        draft.done();
      }
      return false;
    }
  }

  /** Open to everybody, and the same for everybody; refused, it is recorded. */
  private static boolean isAboutNobody(HttpServletRequest request, Draft draft, int status) {
    ServletRequestDetails details = draft.details();
    boolean statement =
        details != null && details.getRestOperationType() == RestOperationTypeEnum.METADATA;
    return status < 400
        && READING.contains(request.getMethod())
        && (statement || SMART.equals(request.getServletPath()));
  }

  private static void refuse(HttpServletResponse response, int status, Finding finding)
      throws IOException {
    response.reset();
    response.setHeader("Retry-After", Unrecorded.PAUSE);
    response.setHeader("Cache-Control", "no-store");
    OutcomeAnswer.write(response, status, finding);
  }
}
