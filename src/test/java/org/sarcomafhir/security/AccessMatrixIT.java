package org.sarcomafhir.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.support.TokenIssuer;

/** Every role against everything that the CapabilityStatement offers. */
class AccessMatrixIT {

  private static final Map<String, Character> LETTERS =
      Map.ofEntries(
          Map.entry("read", 'r'),
          Map.entry("vread", 'r'),
          Map.entry("history-instance", 'r'),
          Map.entry("history-type", 's'),
          Map.entry("search-type", 's'),
          Map.entry("count", 's'),
          Map.entry("create", 'c'),
          Map.entry("update", 'u'),
          Map.entry("patch", 'u'),
          Map.entry("delete", 'd'));
  private static final Map<String, String> READS =
      Map.of(
          "read", "/nobody",
          "vread", "/nobody/_history/1",
          "history-instance", "/nobody/_history",
          "history-type", "/_history?_count=1",
          "search-type", "?_count=1",
          "count", "?_summary=count");
  private static final Map<String, Set<Character>> ROLES =
      Map.of(
          "operator", Set.of('c', 'r', 'u', 'd', 's'),
          "physician", Set.of('r', 's'),
          "inspector", Set.of('r', 's'),
          "interface", Set.of('c', 'r', 'u', 'd', 's'),
          "science", Set.of('s'));
  private static final Set<String> TRACES = Set.of("AuditEvent", "Provenance");
  private static final Set<String> DEFINITIONS =
      Set.of(
          "CapabilityStatement",
          "CodeSystem",
          "CompartmentDefinition",
          "ConceptMap",
          "GraphDefinition",
          "ImplementationGuide",
          "MessageDefinition",
          "NamingSystem",
          "OperationDefinition",
          "SearchParameter",
          "StructureDefinition",
          "StructureMap",
          "Subscription",
          "TerminologyCapabilities",
          "ValueSet");
  private static final Set<String> ABOUT_NOBODY =
      Set.of("packages", "expand", "lookup", "validate-code", "subsumes", "translate");

  private static final TokenIssuer ISSUER = AccessServer.ISSUER;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final BodyPublisher BROKEN = BodyPublishers.ofString("{");

  /** Begins the number of each request, by which its record is found. */
  private static final String RUN = "matrix-" + System.nanoTime() + "-";

  private int asked;

  private static JsonPath capabilities() {
    return AccessServer.anonymous().get("/metadata").jsonPath();
  }

  private static boolean isAllowed(String role, String type, String interaction) {
    return isForRole(role, type, interaction)
        && ROLES.getOrDefault(role, Set.of()).contains(LETTERS.getOrDefault(interaction, '?'));
  }

  private static boolean isForRole(String role, String type, String interaction) {
    boolean recorded = "AuditEvent".equals(type);
    return switch (role) {
      case "operator" -> true;
      case "physician" -> !recorded;
      case "inspector" -> TRACES.contains(type);
      case "interface" -> isAboutPatients(type) && !"history-type".equals(interaction);
      default -> isAboutPatients(type) && "count".equals(interaction);
    };
  }

  private static boolean isAboutPatients(String type) {
    return !DEFINITIONS.contains(type) && !"AuditEvent".equals(type);
  }

  /** Nobody has this id, so that nothing is written: what matters is who is turned away. */
  private static HttpRequest.Builder request(String interaction, String type) {
    String path = AccessServer.base() + "/" + type;
    String read = READS.get(interaction);
    if (read != null) {
      return HttpRequest.newBuilder(URI.create(path + read));
    }
    return switch (interaction) {
      case "create" -> HttpRequest.newBuilder(URI.create(path)).POST(BROKEN);
      case "update" -> HttpRequest.newBuilder(URI.create(path + "/nobody")).PUT(BROKEN);
      case "patch" -> HttpRequest.newBuilder(URI.create(path + "/nobody")).method("PATCH", BROKEN);
      case "delete" -> HttpRequest.newBuilder(URI.create(path + "/nobody")).DELETE();
      default -> throw new IllegalArgumentException("No request for " + interaction);
    };
  }

  private int send(HttpRequest.Builder request, @Nullable String token) throws Exception {
    request.header("Content-Type", "application/fhir+json");
    request.header("X-Request-Id", RUN + asked++);
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  @Test
  void everyInteractionIsForThoseWhoMay() throws Exception {
    Map<String, String> tokens = new TreeMap<>();
    ROLES.keySet().forEach(role -> tokens.put(role, ISSUER.token(role, "system/*.cruds")));
    String unscoped = ISSUER.token("operator", "system/Basic.cruds");
    List<String> wrong = new ArrayList<>();
    for (Map<String, ?> resource : capabilities().<Map<String, ?>>getList("rest[0].resource")) {
      String type = String.valueOf(resource.get("type"));
      for (String interaction : codes(Objects.requireNonNull(resource.get("interaction")))) {
        for (Map.Entry<String, String> role : tokens.entrySet()) {
          int status = send(request(interaction, type), role.getValue());
          boolean allowed = isAllowed(role.getKey(), type, interaction);
          if ((status == 403) == allowed || status == 401 || status >= 500) {
            wrong.add(role.getKey() + " " + interaction + " " + type + ": " + status);
          }
        }
        int other = send(request(interaction, type), unscoped);
        int stranger = send(request(interaction, type), null);
        if ((!"Basic".equals(type) && other != 403) || stranger != 401) {
          wrong.add("without scope " + interaction + " " + type + ": " + other + ", " + stranger);
        }
      }
    }
    assertThat(asked).isGreaterThan(7_000);
    assertThat(wrong).isEmpty();
    assertThat(recorded())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, asked).mapToObj(number -> RUN + number).toList());
  }

  /** The numbers in all AuditEvents about these requests. */
  private static List<String> recorded() {
    AccessServer.record();
    List<String> numbers = new ArrayList<>();
    String next = AccessServer.base() + "/AuditEvent?_count=500";
    while (next != null) {
      JsonPath page = AccessServer.as("inspector", "system/*.rs").get(next).jsonPath();
      page.<List<String>>getList("entry.resource.entity.what.identifier.value")
          .forEach(ofEvent -> numbers.addAll(ofEvent));
      next = page.getString("link.find { it.relation == 'next' }?.url");
    }
    return numbers.stream().filter(number -> number != null && number.startsWith(RUN)).toList();
  }

  private static Set<String> codes(Object interactions) {
    Set<String> codes = new TreeSet<>();
    for (Object interaction : (List<?>) interactions) {
      codes.add(String.valueOf(((Map<?, ?>) interaction).get("code")));
    }
    if (codes.contains("search-type")) {
      codes.add("count");
    }
    return codes;
  }

  @Test
  void everyOperationHasARule() {
    JsonPath capabilities = capabilities();
    Set<String> names = new TreeSet<>(capabilities.<String>getList("rest[0].operation.name"));
    capabilities
        .<List<String>>getList("rest[0].resource.operation.name")
        .forEach(ofType -> names.addAll(ofType == null ? List.of() : ofType));
    assertThat(names).contains("validate", "everything", "meta", "unruled");
    for (String name : names) {
      String path = "/Patient/nobody/$" + name;
      int stranger = AccessServer.anonymous().get(path).statusCode();
      int unscoped = AccessServer.as("operator", "system/Basic.cruds").get(path).statusCode();
      assertThat(stranger).as(name).isIn(401, 400, 404, 405);
      assertThat(unscoped)
          .as(name)
          .isIn(ABOUT_NOBODY.contains(name) ? Set.of(400, 404, 405) : Set.of(403, 400, 404, 405));
    }
    assertThat(AccessServer.as("operator", "system/*.cruds").get("/$unruled").statusCode())
        .isEqualTo(403);
  }
}
