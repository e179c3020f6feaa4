package org.sarcomafhir.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomafhir.support.ServerProcess;

/** A server with one good package of a hospital, and with one of each kind that is not. */
class PackagesIT {

  private static final String WITHOUT_GENDER =
      """
      {"resourceType": "Patient", "meta": {"profile": ["%s"]}}
      """
          .formatted(MadePackage.PROFILE);
  private static final String ON_WARD =
      """
      {"resourceType": "Patient", "meta": {"profile": ["%s"]}, "gender": "female",
       "maritalStatus": {"coding": [{"system": "%s/CodeSystem/ward", "code": "%s"}]}}
      """;

  private static final Map<String, String> BAD = new LinkedHashMap<>();
  private static ServerProcess server;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    Path packages = Files.createDirectory(folder.resolve("packages"));
    MadePackage.good().writeTo(packages, "good.tgz");
    BAD.putAll(BrokenPackages.writeTo(packages));
    BAD.putAll(BrokenPackages.writePartlyUsable(packages));
    server =
        ServerProcess.start(folder.resolve("data"), "--packages.folder=" + packages).awaitReady();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static RequestSpecification fhir() {
    return RestAssured.given()
        .baseUri(server.root() + "/fhir")
        .urlEncodingEnabled(false)
        .contentType("application/fhir+json");
  }

  @Test
  void judgesByAProfileOfTheHospital() {
    fhir()
        .body(WITHOUT_GENDER)
        .post("/Patient/$validate")
        .then()
        .statusCode(200)
        .body("issue.diagnostics", hasItem(containsString("Patient.gender is missing")));
    fhir().body(WITHOUT_GENDER).post("/Patient").then().statusCode(422);
    fhir()
        .body("{\"resourceType\": \"Patient\"}")
        .post("/Patient/$validate?profile=" + MadePackage.PROFILE)
        .then()
        .body("issue.severity", hasItem("error"));
    fhir()
        .body("{\"resourceType\": \"Patient\"}")
        .post("/Patient/$validate")
        .then()
        .body("issue.severity", not(hasItem("error")));
  }

  @Test
  void judgesByTheCodesOfTheHospital() {
    fhir()
        .body(ON_WARD.formatted(MadePackage.PROFILE, MadePackage.BASE, "a"))
        .post("/Patient")
        .then()
        .statusCode(201);
    fhir()
        .body(ON_WARD.formatted(MadePackage.PROFILE, MadePackage.BASE, "z"))
        .post("/Patient")
        .then()
        .statusCode(422)
        .body("issue.diagnostics", hasItem(containsString("has no code 'z'")));
  }

  @Test
  void tellsWhichPackagesAreLoaded() {
    fhir()
        .get("/$packages")
        .then()
        .statusCode(200)
        .body("resourceType", equalTo("Parameters"))
        .body(of(0, "name") + ".valueString", equalTo("org.sarcomafhir.profiles"))
        .body(of(0, "state") + ".valueCode", equalTo("loaded"));
    fhir().get("/metadata").then().body("rest[0].operation.name", hasItem("packages"));
  }

  private static String of(int index, String part) {
    return "parameter[%d].part.find { it.name == '%s' }".formatted(index, part);
  }

  @Test
  void saysOfEachBadOneWhy() throws IOException {
    JsonPath answer = fhir().get("/$packages").jsonPath();

    assertThat(BAD)
        .allSatisfy(
            (file, reason) -> {
              String found =
                  "parameter.find { p -> p.part.any { it.name == 'file' && it.valueString == '%s' } }"
                      .formatted(file);
              assertThat(answer.getString(found + ".part.find { it.name == 'left-out' }.part"))
                  .contains(reason);
            });
    assertThat(server.log().lines().filter(line -> line.contains("WARN")))
        .as("a line for each")
        .hasSizeGreaterThanOrEqualTo(BAD.size());
    BAD.forEach((file, reason) -> assertThat(log()).contains(file).contains(reason));
  }

  private static String log() {
    try {
      return server.log();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void showsTheDefinitionsOfTheHospital() {
    String found =
        fhir()
            .get("/StructureDefinition?url=" + MadePackage.PROFILE)
            .then()
            .body("total", equalTo(1))
            .body("entry[0].resource.id", startsWith("package-"))
            .body("entry[0].resource.meta.tag.code", hasItem("example.hospital#1.2.0"))
            .extract()
            .path("entry[0].resource.id");
    fhir()
        .get("/CodeSystem?url=" + MadePackage.BASE + "/CodeSystem/ward")
        .then()
        .body("total", equalTo(1));
    fhir().delete("/StructureDefinition/" + found).then().statusCode(405);
    fhir()
        .get("/metadata")
        .then()
        .body(
            "rest[0].resource.find { it.type == 'Patient' }.supportedProfile",
            hasItems(
                MadePackage.PROFILE,
                "https://sarcomafhir.org/fhir/StructureDefinition/sarcoma-patient"));
  }

  /** What the next start does with the definitions of a package that is gone. */
  @Test
  void canDeleteACodeSystemAndTakeItAgain() {
    String path = "/CodeSystem/of-a-client";
    String system =
        MadePackage.codeSystem("https://hospital.example/fhir/CodeSystem/client", "c")
            .replace("\"id\": \"ward\"", "\"id\": \"of-a-client\"");

    fhir().body(system).put(path).then().statusCode(201);
    fhir().delete(path).then().statusCode(200);
    fhir().get(path).then().statusCode(410);
    fhir().body(system).put(path).then().statusCode(201);
  }
}
