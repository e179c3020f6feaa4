package org.sarcomafhir.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Enumerations.BindingStrength;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.conformance.PagePath;
import org.sarcomafhir.support.TestServer;
import org.springframework.web.util.HtmlUtils;

class ProfilesPageIT {

  private static final Path EXAMPLES = Path.of("profiles/generated/package/example");

  static Stream<StructureDefinition> structures() {
    return LoadedPackage.profiles().all(StructureDefinition.class);
  }

  static Stream<String> ids() {
    return structures().map(one -> one.getIdElement().getIdPart());
  }

  private static StructureDefinition structure(String id) {
    return structures()
        .filter(one -> one.getIdElement().getIdPart().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The profile and those it derives from. */
  private static Stream<ElementDefinition> elements(StructureDefinition profile) {
    return Stream.concat(
        profile.getDifferential().getElement().stream(),
        structures()
            .filter(one -> one.getUrl().equals(profile.getBaseDefinition()))
            .flatMap(ProfilesPageIT::elements));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void saysWhatAProfileSays(String id) {
    StructureDefinition profile = structure(id);
    String page = ServedPages.at("/profiles/" + id);

    assertThat(page)
        .contains(HtmlUtils.htmlEscape(profile.getTitle()), profile.getUrl())
        .contains(escaped(profile.getDescription()));
    elements(profile)
        .forEach(
            element -> {
              if (element.hasShort() && element.getId().contains(".")) {
                assertOnPage(page, profile, element);
              }
              element
                  .getConstraint()
                  .forEach(
                      rule ->
                          assertThat(page)
                              .contains(">" + rule.getKey() + "<", escaped(rule.getHuman())));
            });
  }

  /** What the profile says itself; what it inherits it may have said in other words. */
  private static void assertOnPage(
      String page, StructureDefinition profile, ElementDefinition element) {
    if (profile.getDifferential().getElement().contains(element)) {
      assertThat(page).contains(escaped(element.getShort()));
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void listsTheCodesOfRequiredBindings(String id) {
    String page = ServedPages.at("/profiles/" + id);

    structure(id).getDifferential().getElement().stream()
        .filter(ElementDefinition::hasBinding)
        .filter(element -> element.getBinding().getStrength() == BindingStrength.REQUIRED)
        .map(element -> element.getBinding().getValueSet())
        .flatMap(
            url ->
                LoadedPackage.profiles()
                    .all(ValueSet.class)
                    .filter(set -> set.getUrl().equals(url)))
        .flatMap(set -> set.getCompose().getInclude().stream())
        .flatMap(include -> include.getConcept().stream())
        .forEach(concept -> assertThat(page).contains("<code>" + concept.getCode() + "</code>"));
  }

  @Test
  void offersEveryExample() throws IOException {
    String list = ServedPages.at("/profiles/examples");
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        String id = name.substring(name.indexOf('-') + 1, name.length() - ".json".length());
        assertThat(list).contains("example-" + id + "\"");
      }
    }
    assertThat(ServedPages.at("/profiles/sarcoma-ihc-marker"))
        .contains(
            "data-check=\"/fhir/Observation/$validate?profile=https%3A%2F%2Fsarcomafhir.org%2Ffhir%2FStructureDefinition%2Fsarcoma-ihc-marker\"");
  }

  @Test
  void hasAPageForEveryDefinition() {
    String index = ServedPages.at("/profiles");

    assertThat(
            LoadedPackage.profiles()
                .all(MetadataResource.class)
                .filter(one -> !one.fhirType().equals("ImplementationGuide"))
                .map(PagePath::of))
        .allSatisfy(path -> assertThat(index).contains("href=\"" + path + "\""));
  }

  @Test
  void namesTheNearestIdsWhereThereIsNoPage() {
    TestServer.plain()
        .get("/profiles/sarcoma-ihc-maker")
        .then()
        .statusCode(404)
        .contentType("text/html")
        .header("Cache-Control", containsString("no-store"))
        .body(containsString("href=\"/profiles/sarcoma-ihc-marker\""))
        .body(containsString("href=\"/profiles\""));
  }

  @Test
  void sendsAPageAgainOnlyWhenItHasChanged() {
    String etag =
        TestServer.plain()
            .get("/profiles/sarcoma-patient")
            .then()
            .statusCode(200)
            .header("Cache-Control", containsString("no-cache"))
            .extract()
            .header("ETag");

    TestServer.plain()
        .header("If-None-Match", etag)
        .get("/profiles/sarcoma-patient")
        .then()
        .statusCode(304)
        .body(emptyString());
    TestServer.plain()
        .head("/profiles/sarcoma-patient")
        .then()
        .statusCode(200)
        .header("ETag", etag)
        .body(emptyString());
  }

  @Test
  void letsNothingRunButItsOwnScript() {
    TestServer.plain()
        .get("/profiles")
        .then()
        .header("Content-Security-Policy", containsString("script-src 'self'"))
        .header("Content-Security-Policy", not(containsString("unsafe")))
        .header("X-Content-Type-Options", "nosniff");
    for (String id : ids().toList()) {
      assertThat(ServedPages.at("/profiles/" + id))
          .doesNotContain("style=\"", "<style", "onclick")
          .containsOnlyOnce("<script");
    }
  }

  @Test
  void passesTheReleaseGate() {
    TestServer.plain()
        .header("Host", "sarcoma.example")
        .get("/profiles/sarcoma-patient")
        .then()
        .statusCode(403)
        .body(containsString("Host header"));
  }

  @Test
  void storesNoExample() {
    TestServer.get("/Observation/desmin-diffuse-positive-leiomyosarcoma").then().statusCode(404);
  }
}
