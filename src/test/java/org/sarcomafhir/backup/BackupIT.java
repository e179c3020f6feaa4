package org.sarcomafhir.backup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomafhir.Application;
import org.sarcomafhir.database.DatabaseTrouble;
import org.sarcomafhir.database.OpenDatabase;
import org.sarcomafhir.fhir.FhirEndpoint;
import org.sarcomafhir.support.TestDatabase;
import org.sarcomafhir.support.TestServer;
import org.sarcomafhir.support.Urls;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * From the database of the test server, which goes on meanwhile, into others of both kinds; what
 * comes out of them again has to be the same to the letter, and a server on them has to give the
 * same answers.
 */
class BackupIT {

  private static final Watcher NOBODY = (step, done, total) -> {};

  /** Paths whose resources, in any order, are the same before and after. */
  private static final List<String> SEARCHES =
      List.of(
          "Patient?family=%C3%9Cnl%C3%BC,%E6%B2%A2%E7%94%B0",
          "Patient?_tag=urn:backup|a",
          "Patient?_security=urn:backup|R",
          "Patient?_source=https://hospital.example/backup",
          "Observation?_tag=https://sarcomafhir.org/fhir/CodeSystem/intake-tag-cs|non-conformant&subject=Patient/9021077",
          "Observation?subject:Patient.given=Backup&value-quantity=1.50||mm",
          "Observation?_id=backup-decimals&_include=Observation:subject",
          "Patient?_id=9021077&_revinclude=Observation:subject",
          "Patient?_id=backup-deleted,backup-undeleted",
          "Provenance?target=" + FilledStore.DELETED,
          "Provenance?target=" + FilledStore.UPDATED,
          "Condition?histology:in=https://sarcomafhir.org/fhir/ValueSet/leiomyosarcoma-vs&_include=Condition:subject&_count=500",
          "Patient?_has:Observation:patient:ihc-marker-result=https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs|desmin$http://snomed.info/sct|10828004&_count=500",
          "Patient?_has:Observation:patient:mitotic-count-min=ge10|http://unitsofmeasure.org|/(10.[HPF])&_count=500",
          "Patient?surgery-after-therapy=http://snomed.info/sct|367336001&_count=500",
          "SearchParameter?_count=500",
          "StructureDefinition?url=https://sarcomafhir.org/fhir/StructureDefinition/sarcoma-ihc-marker");

  @TempDir private static Path place = Path.of("");
  private static Path original = place;

  @BeforeAll
  static void takeABackup() throws SQLException, IOException {
    FilledStore.fill();
    original = backup("original", TestServer.databaseOptions());
  }

  private static Path backup(String name, List<String> options) throws SQLException, IOException {
    Path folder = place.resolve(name);
    try (OpenDatabase database = OpenDatabase.of(options)) {
      new Backup(database, NOBODY).write(folder, "test");
    }
    return folder;
  }

  private static void restore(Path folder, List<String> options) throws SQLException, IOException {
    restore(folder, options, NOBODY);
  }

  private static void restore(Path folder, List<String> options, Watcher watcher)
      throws SQLException, IOException {
    BackupFolder backup = BackupFolder.open(folder);
    assertThat(new BackupCheck(backup, NOBODY).faults()).isEmpty();
    new Restoration(Application.class, options, watcher).restore(backup);
  }

  /** The lines of all files; their checksums would not say what differs. */
  private static Map<String, String> content(Path folder) throws IOException {
    Map<String, String> content = new TreeMap<>();
    for (Manifest.Part part : BackupFolder.open(folder).manifest().parts()) {
      try (GZIPInputStream in =
          new GZIPInputStream(Files.newInputStream(folder.resolve(part.file())))) {
        content.put(part.type(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return content;
  }

  @Test
  void holdsWhatWasSent() throws IOException {
    assertThat(content(original).get("Observation")).contains("\"value\":1.50,");
    assertThat(content(original).get("Patient"))
        .contains("\"family\":\"沢田 🦠\"", "\"id\":\"backup-deleted\",\"version\":3");
  }

  @Test
  void refusesADatabaseThatIsNotEmpty() {
    Throwable refusal = catchThrowable(() -> restore(original, TestServer.databaseOptions()));

    // of PostgreSQL the server that is connected is seen first
    assertThat(refusal)
        .hasMessageContaining(TestDatabase.isPostgresql() ? "connected" : "is not empty");
    assertThat(TestServer.get("/" + FilledStore.UPDATED).statusCode()).isEqualTo(200);
  }

  /** From the database of this run into the other one, and out of that again; done once. */
  private static final class Moved {
    static final Path BACKUP = move();

    private static Path move() {
      Path data = place.resolve("other");
      List<String> other =
          TestDatabase.isPostgresql() ? TestDatabase.onH2(data) : TestDatabase.onPostgresql(data);
      try {
        restore(original, other);
        return backup("moved", other);
      } catch (SQLException | IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void movesToTheOtherDatabaseAndBack() throws IOException {
    String trouble = TestDatabase.trouble();
    assumeTrue(trouble == null, trouble);

    assertThat(content(Moved.BACKUP)).isEqualTo(content(original));
  }

  /** Restores where a restore was broken off before, serves, compares, and writes on. */
  @Test
  void answersTheSame() throws SQLException, IOException {
    Path backup = TestDatabase.trouble() == null ? Moved.BACKUP : original;
    List<String> options = TestDatabase.options(place.resolve("back"));
    leavesAHalfRestoredDatabaseUnserved(backup, options);
    restore(backup, options);
    List<String> arguments = new ArrayList<>(options);
    arguments.add("--server.port=0");
    try (ConfigurableApplicationContext server =
        SpringApplication.run(Application.class, arguments.toArray(String[]::new))) {
      String base = server.getBean(FhirEndpoint.class).base().toString();
      answersLikeTheFirst(base);
      goesOn(base);
    }
    leavesTheOldVersionsAlone(backup, backup("after", options));
  }

  private static void answersLikeTheFirst(String base) {
    for (String reference : FilledStore.ALL) {
      String history = "/" + reference + "/_history";
      assertThat(entries(base, history)).isEqualTo(entries(TestServer.base(), history));
    }
    for (String search : SEARCHES) {
      assertThat(ids(base, search))
          .as(search)
          .isEqualTo(ids(TestServer.base(), search))
          .isNotEmpty();
    }
    assertThat(get(base, "/" + FilledStore.DELETED).statusCode()).isEqualTo(410);
  }

  /** A start and writes change nothing of what was restored. */
  private static void leavesTheOldVersionsAlone(Path before, Path after) throws IOException {
    Map<String, String> found = content(after);
    content(before)
        .forEach(
            (type, lines) ->
                assertThat(found.getOrDefault(type, "").lines())
                    .as(type)
                    .containsAll(
                        lines
                            .lines()
                            .filter(line -> !line.contains("\"id\":\"9021077\""))
                            .toList()));
  }

  private static void leavesAHalfRestoredDatabaseUnserved(Path backup, List<String> options) {
    assertThatThrownBy(
            () ->
                restore(
                    backup,
                    options,
                    (step, done, total) -> {
                      throw new IllegalStateException("broken off");
                    }))
        .hasMessage("broken off");
    List<String> arguments = new ArrayList<>(options);
    arguments.add("--server.port=0");
    Throwable refusal =
        catchThrowable(
            () -> SpringApplication.run(Application.class, arguments.toArray(String[]::new)));

    assertThat(DatabaseTrouble.behind(refusal))
        .hasValueSatisfying(
            trouble -> {
              assertThat(trouble.what()).contains("half restored");
              assertThat(trouble.remedy()).contains("Run 'restore' again");
            });
    assertThatThrownBy(() -> backup("half", options)).hasMessageContaining("half restored");
  }

  private static void goesOn(String base) {
    Response updated =
        given()
            .contentType("application/fhir+json")
            .body("{\"resourceType\": \"Patient\", \"id\": \"9021077\", \"gender\": \"other\"}")
            .put(base + "/" + FilledStore.UPDATED);
    assertThat(updated.<String>path("meta.versionId")).isEqualTo("3");
    Response created =
        given()
            .contentType("application/fhir+json")
            .body("{\"resourceType\": \"Patient\", \"meta\": {\"tag\": [{\"code\": \"new\"}]}}")
            .post(base + "/Patient");
    assertThat(created.statusCode()).isEqualTo(201);
  }

  private static Response get(String base, String path) {
    return given()
        .urlEncodingEnabled(false)
        .accept("application/fhir+json")
        .get(base + Urls.encoded(path));
  }

  /** The entries as they were sent, without the address of the server. */
  private static String entries(String base, String path) {
    String body = get(base, path).asString().replace(base, "");
    return body.substring(body.indexOf("\"entry\""));
  }

  private static List<String> ids(String base, String search) {
    List<String> ids = JsonPath.from(get(base, "/" + search).asString()).getList("entry.fullUrl");
    return ids == null ? List.of() : ids.stream().map(id -> id.replace(base, "")).sorted().toList();
  }
}
