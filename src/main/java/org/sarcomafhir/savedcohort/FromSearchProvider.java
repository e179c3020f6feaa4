package org.sarcomafhir.savedcohort;

import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.CallerStore;
import org.sarcomafhir.fhir.ResultParameters;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;
import org.sarcomafhir.security.requests.Demands;
import org.sarcomafhir.security.requests.QueryInBody;

/** {@code POST Group/$from-search}: stores who is found by a search as a Group. */
class FromSearchProvider {

  private static final int MOST = 20_000;
  private static final String EVERY_TYPE = "*";
  private static final String FORM = "Send one query such as Patient?gender=female";

  private final CallerStore store;
  private final Demands demands;
  private final Clock clock;

  FromSearchProvider(CallerStore store, Demands demands, Clock clock) {
    this.store = store;
    this.demands = demands;
    this.clock = clock;
  }

  /**
   * Carries out the search for the caller and stores its patients.
   *
   * @param query {@code Type?name=value}, of patients or of what is about patients
   * @param name what the cohort is called
   * @param description for people
   */
  @Operation(name = "$from-search", typeName = "Group")
  public Group fromSearch(
      @OperationParam(name = "query", min = 1, max = 1) @Nullable StringType query,
      @OperationParam(name = "name", min = 1, max = 1) @Nullable StringType name,
      @OperationParam(name = "description", max = 1) @Nullable StringType description,
      ServletRequestDetails request) {
    // read as the gate has read it
    QueryInBody asked =
        QueryInBody.of(request.getResource()).orElseThrow(() -> refused("There is no query", FORM));
    requireAboutPatients(asked, request);
    if (name == null || name.isEmpty()) {
      throw refused("The cohort has no name", "Send the parameter name");
    }
    Set<String> types = new TreeSet<>(demands.types(asked));
    if (types.contains(EVERY_TYPE)) {
      throw refused("It cannot be told which types the query looks into", "Ask in shorter chains");
    }
    // before the search: what is written meanwhile makes the answer newer than it says
    Map<String, Long> versions = store.versions(types);
    List<Resource> found = store.search(request, asked.type(), asked.parameters(), MOST + 1);
    if (found.size() > MOST) {
      throw refused(
          "The query finds more than %d resources".formatted(MOST), "Ask for fewer of them");
    }
    SavedCohort cohort =
        new SavedCohort(
            name.getValue(),
            description == null || description.isEmpty() ? "" : description.getValue(),
            asked.text(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            versions,
            Members.of(found));
    return store.create(request, Group.class, cohort.group());
  }

  private static void requireAboutPatients(QueryInBody asked, ServletRequestDetails request) {
    String type = asked.type();
    if (!request.getFhirContext().getResourceTypes().contains(type)) {
      throw refused("The query begins with no resource type: " + type, FORM);
    }
    if (!Members.areNamedBy(type, request.getFhirContext())) {
      throw refused(
          "Resources of type %s are about no patient".formatted(type),
          "Ask for Patient, or for a type with subject or patient, such as Condition");
    }
    asked.parameters().keySet().stream()
        .filter(ResultParameters::isOne)
        .findFirst()
        .ifPresent(
            name -> {
              throw refused("The query has %s, which finds nobody".formatted(name), "Leave it out");
            });
  }

  private static BaseServerResponseException refused(String text, String remedy) {
    return Refused.of(IssueCode.REQUEST_INVALID, text, remedy);
  }
}
