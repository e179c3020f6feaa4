package org.sarcomafhir.export;

import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupMemberComponent;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.export.ExportOrder.Level;
import org.sarcomafhir.fhir.bulk.QueryChecks;
import org.sarcomafhir.fhir.bulk.StoredRows;
import org.sarcomafhir.fhir.bulk.TypeQuery;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;

/** Makes of a kick-off request an order in which everything is judged. */
final class OrderReader {

  private static final Set<String> FORMATS =
      Set.of("application/fhir+ndjson", "application/ndjson", "ndjson");
  private static final Set<String> KNOWN =
      Set.of("_type", "_since", "_typeFilter", "_outputFormat");
  private static final String PATIENT = "patient";
  private static final int MOST_FILTERS = 100;

  /** A comma inside a query has no type and question mark behind it. */
  private static final Pattern NEXT_QUERY = Pattern.compile(",(?=[A-Z][A-Za-z]+\\?)");

  private final StoredRows rows;
  private final QueryChecks checks;
  private final PermittedTypes permitted;

  OrderReader(StoredRows rows, QueryChecks checks, PermittedTypes permitted) {
    this.rows = rows;
    this.checks = checks;
    this.permitted = permitted;
  }

  /** Everything. */
  ExportOrder ofSystem(ServletRequestDetails request) {
    Set<String> all = request.getFhirContext().getResourceTypes();
    return order(request, OrderParameters.of(request, KNOWN), Level.SYSTEM, all, null);
  }

  /**
   * What belongs to patients.
   *
   * @param group whose members; null for all patients
   */
  ExportOrder ofPatients(ServletRequestDetails request, @Nullable Group group) {
    Set<String> known = new TreeSet<>(KNOWN);
    if (request.getRequestType() == RequestTypeEnum.POST) {
      known.add(PATIENT);
    }
    OrderParameters parameters = OrderParameters.of(request, known);
    Set<String> members = group == null ? null : members(group);
    List<String> named = parameters.all(PATIENT);
    return order(
        request,
        parameters,
        Level.PATIENT,
        rows.patientTypes(),
        named.isEmpty() ? members : named(named, members));
  }

  private ExportOrder order(
      ServletRequestDetails request,
      OrderParameters parameters,
      Level level,
      Set<String> possible,
      @Nullable Set<String> patients) {
    parameters.all("_outputFormat").forEach(OrderReader::requireFormat);
    List<String> types = permitted.of(request, types(request, parameters, possible), possible);
    List<TypeQuery> filters = filters(request, parameters);
    requireAmong(types, filters);
    List<String> remarks = new ArrayList<>(parameters.remarks());
    filters.stream()
        .filter(filter -> !filter.ignored().isEmpty())
        .forEach(
            filter ->
                remarks.add(
                    "%s has no search parameter %s. It was ignored."
                        .formatted(filter.type(), String.join(", ", filter.ignored()))));
    return new ExportOrder(
        url(request), types, level, patients, since(parameters), filters, remarks);
  }

  private List<TypeQuery> filters(ServletRequestDetails request, OrderParameters parameters) {
    List<String> queries =
        parameters.all("_typeFilter").stream().flatMap(NEXT_QUERY::splitAsStream).toList();
    if (queries.size() > MOST_FILTERS) {
      throw Refused.of(
          IssueCode.SEARCH_TOO_COSTLY,
          "_typeFilter has %d queries; the most is %d".formatted(queries.size(), MOST_FILTERS),
          "Join alternatives of one parameter with commas, or export more often");
    }
    return queries.stream().map(query -> checks.check(request, query)).toList();
  }

  private static String url(ServletRequestDetails request) {
    return request.getRequestType() == RequestTypeEnum.POST
        ? request.getCompleteUrl().replaceFirst("\\?.*", "")
        : request.getCompleteUrl();
  }

  /** A plus sign in a URL is a space when nobody has encoded it. */
  private static void requireFormat(String format) {
    if (!FORMATS.contains(format.replace(' ', '+'))) {
      throw Refused.of(
          IssueCode.NOT_SUPPORTED,
          "This server does not export %s".formatted(format),
          "Ask for one of " + String.join(", ", new TreeSet<>(FORMATS)));
    }
  }

  private static Set<String> types(
      ServletRequestDetails request, OrderParameters parameters, Set<String> possible) {
    Set<String> types =
        parameters.all("_type").stream()
            .flatMap(value -> Arrays.stream(value.split(",", -1)))
            .map(String::strip)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> others = new TreeSet<>(types);
    others.removeAll(possible);
    if (others.isEmpty()) {
      return types;
    }
    boolean exist = request.getFhirContext().getResourceTypes().containsAll(others);
    String words =
        "_type=%s: %s"
            .formatted(
                String.join(",", others),
                exist ? "such resources belong to no patient" : "FHIR R4 has no such type");
    if (!Preference.of(request).isLenient() || others.equals(types)) {
      throw Refused.of(
          exist ? IssueCode.NOT_SUPPORTED : IssueCode.RESOURCE_TYPE_UNKNOWN,
          words,
          exist ? "Leave it out, or export it with /$export" : "Correct it");
    }
    parameters.remark(words + ". It was ignored.");
    types.removeAll(others);
    return types;
  }

  private static void requireAmong(Collection<String> types, List<TypeQuery> filters) {
    filters.stream()
        .map(TypeQuery::type)
        .filter(type -> !types.contains(type))
        .findFirst()
        .ifPresent(
            type -> {
              throw Refused.badRequest(
                  IssueCode.SEARCH_VALUE_INVALID,
                  "_typeFilter filters %s, which is not exported; name it in _type as well"
                      .formatted(type));
            });
  }

  private static @Nullable Instant since(OrderParameters parameters) {
    List<String> given = parameters.all("_since");
    if (given.size() > 1) {
      throw Refused.badRequest(IssueCode.REQUEST_INVALID, "_since is given twice");
    }
    return given.isEmpty() ? null : instant(given.get(0));
  }

  private static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
    } catch (DateTimeException e) {
      throw Refused.of(
          IssueCode.VALUE_MALFORMED,
          "_since=%s is no instant".formatted(text),
          "Send the transactionTime of the export before, or a time with seconds and zone, such as 2026-01-31T00:00:00Z");
    }
  }

  /** Ids of the members that are patients and are so still. */
  private static Set<String> members(Group group) {
    return group.getMember().stream()
        .filter(member -> !member.getInactive())
        .map(GroupMemberComponent::getEntity)
        .flatMap(entity -> patient(entity.getReference()).stream())
        .collect(Collectors.toSet());
  }

  private static Optional<String> patient(@Nullable String reference) {
    IdType id = new IdType(reference);
    return id.hasIdPart() && "Patient".equals(id.getResourceType()) && !id.isAbsolute()
        ? Optional.of(id.getIdPart())
        : Optional.empty();
  }

  private Set<String> named(List<String> references, @Nullable Set<String> members) {
    Set<String> ids = new TreeSet<>();
    for (String reference : references) {
      ids.add(
          patient(reference)
              .filter(one -> members == null || members.contains(one))
              .orElseThrow(() -> nobody(reference)));
    }
    if (rows.patients(ids).size() < ids.size()) {
      ids.stream()
          .filter(id -> rows.patients(List.of(id)).isEmpty())
          .findFirst()
          .ifPresent(
              id -> {
                throw nobody("Patient/" + id);
              });
    }
    return ids;
  }

  private static InvalidRequestException nobody(String reference) {
    return Refused.badRequest(
        IssueCode.NOT_FOUND,
        "patient=%s names no patient who is exported here; write Patient/ID".formatted(reference));
  }
}
