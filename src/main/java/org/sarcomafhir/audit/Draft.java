package org.sarcomafhir.audit;

import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.audit.journal.Entry;

/** What is known so far of a request that is being answered; goes along with it. */
final class Draft {

  private static final String ATTRIBUTE = Draft.class.getName();
  private static final String DONE = ATTRIBUTE + ".done";

  /** More are counted; patients are never left out. */
  private static final int MOST_RESOURCES = 100;

  private static final String PATIENT = "Patient/";

  private final String id = UUID.randomUUID().toString();
  private final long time;
  private final HttpServletRequest web;
  private final Requests requests;
  private final Set<String> patients = new LinkedHashSet<>();
  private final Set<String> resources = new LinkedHashSet<>();
  private final Set<String> written = new LinkedHashSet<>();
  private final Set<String> patientsOfWrites = new LinkedHashSet<>();
  private List<String> reasons = List.of();
  private @Nullable ServletRequestDetails details;
  private int refusedEntries;
  private boolean begun;

  private Draft(HttpServletRequest web, Clock clock, Requests requests) {
    this.web = web;
    this.requests = requests;
    this.time = clock.millis();
  }

  static Draft begin(HttpServletRequest web, Clock clock, Requests requests) {
    Draft draft = new Draft(web, clock, requests);
    web.setAttribute(ATTRIBUTE, draft);
    return draft;
  }

  /** The one of a request; absent where nothing is recorded. */
  static @Nullable Draft of(@Nullable HttpServletRequest web) {
    return web != null && web.getAttribute(ATTRIBUTE) instanceof Draft draft ? draft : null;
  }

  /** Whether this request was recorded, or deliberately not. */
  static boolean isDone(HttpServletRequest web) {
    return web.getAttribute(DONE) != null;
  }

  void done() {
    web.setAttribute(DONE, true);
  }

  @Nullable ServletRequestDetails details() {
    return details;
  }

  void recognised(ServletRequestDetails request) {
    this.details = request;
  }

  void refusedBecause(List<String> codes) {
    this.reasons = codes;
  }

  void refusedEntry() {
    refusedEntries++;
  }

  /** What leaves, or was asked for by its id. */
  synchronized void add(List<String> owners, String resource) {
    patients.addAll(owners);
    (resource.startsWith(PATIENT) ? patients : resources).add(resource);
  }

  synchronized void addPatients(List<String> owners) {
    patients.addAll(owners);
  }

  /** What was written, unless it is rolled back; entries of a batch may come from other threads. */
  synchronized void addWritten(List<String> owners, String resource) {
    patientsOfWrites.addAll(owners);
    (resource.startsWith(PATIENT) ? patientsOfWrites : written).add(resource);
  }

  /** Whether it has not begun before to be carried out. */
  synchronized boolean begin() {
    boolean first = !begun;
    begun = true;
    return first;
  }

  synchronized void hasNotBegun() {
    begun = false;
  }

  /** Whether it may have changed something. */
  synchronized boolean hasBegun() {
    return begun;
  }

  /** As it stands when the answer is about to leave; with 0, before there is one. */
  synchronized Entry answered(int status) {
    if (status < 400 || status >= 500) {
      patients.addAll(patientsOfWrites);
      resources.addAll(written);
    }
    int more = Math.max(0, resources.size() - MOST_RESOURCES);
    return new Entry(
        id,
        time,
        status,
        requests.of(web, details),
        Callers.of(web),
        new Entry.Touched(
            List.copyOf(patients),
            resources.stream().limit(MOST_RESOURCES).toList(),
            more,
            refusedEntries),
        reasons);
  }
}
