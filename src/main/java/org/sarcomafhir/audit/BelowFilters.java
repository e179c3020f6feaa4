package org.sarcomafhir.audit;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.sarcomafhir.audit.journal.Journal;
import org.sarcomafhir.audit.journal.JournalException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records what Tomcat refuses by itself, such as headers that are too long, when it can be seen
 * that it was meant for the FHIR server. It is answered by then; the answer holds nothing of
 * anybody.
 */
final class BelowFilters extends ValveBase implements AccessLog {

  private static final Logger LOG = LoggerFactory.getLogger(BelowFilters.class);
  private static final String BASE = "/fhir";

  private final Journal journal;
  private final Clock clock;
  private final Requests requests;

  BelowFilters(Journal journal, Clock clock, Requests requests) {
    super(true);
    this.requests = requests;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    getNext().invoke(request, response);
  }

  @Override
  public void log(Request request, Response response, long time) {
    String path = request.getRequestURI();
    boolean meant = path != null && (path.equals(BASE) || path.startsWith(BASE + "/"));
    if (!meant || Draft.isDone(request)) {
      return;
    }
    try {
      journal.complete(Draft.begin(request, clock, requests).answered(response.getStatus()));
    } catch (JournalException e) {
      LOG.error("A refusal by Tomcat cannot be recorded", e);
    }
  }

  @Override
  public void setRequestAttributesEnabled(boolean enabled) {
    // nothing is taken from attributes
  }

  @Override
  public boolean getRequestAttributesEnabled() {
    return false;
  }
}
