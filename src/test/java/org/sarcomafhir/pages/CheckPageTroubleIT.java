package org.sarcomafhir.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomafhir.support.TestServer;

/** The check page where something is in the way: no server, too much, script in what is checked. */
class CheckPageTroubleIT extends InChromium {

  private static final String PATIENT = "{\n\"resourceType\": \"Patient\", \"gendr\": \"x\"\n}";
  private static final String VALIDATE = "**/$validate";

  private static CheckPage open() {
    return CheckPage.open(chromium, 1280);
  }

  @ParameterizedTest
  @CsvSource({
    "403, This server does not let you check",
    "413, This is too large for the server",
    "503, The server has too much to do",
    "500, The server gave no verdict",
    "200, The server gave no verdict"
  })
  void saysWhatTheServerSays(int status, String words) {
    CheckPage page = open().put(PATIENT);
    page.page()
        .route(
            VALIDATE,
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setStatus(status)
                        .setContentType("text/plain")
                        .setBody("<b>no</b>")));

    page.check();

    assertThat(page.verdict()).hasText(Pattern.compile(words + ".*"));
    assertThat(page.issues()).hasCount(0);
    assertThat(page.text()).isEqualTo(PATIENT);
    chromium.forget(String.valueOf(status));
  }

  @Test
  void keepsTheTextWhereTheServerIsGone() {
    CheckPage page = open().put(PATIENT);
    page.page().route(VALIDATE, Route::abort);

    page.check();

    assertThat(page.verdict()).hasText(Pattern.compile("The server cannot be reached.*"));
    assertThat(page.text()).isEqualTo(PATIENT);
    page.page().unroute(VALIDATE);
    page.check();
    assertThat(page.issues()).not().hasCount(0);
    chromium.forget("ERR_FAILED");
  }

  @Test
  void stopsWithEscape() {
    CheckPage page = open().put(PATIENT);
    page.page().route(VALIDATE, route -> {});

    page.page().locator("#source").press("Control+Enter");
    assertThat(page.part("stop")).isVisible();
    page.page().keyboard().press("Escape");

    assertThat(page.verdict()).hasText("Stopped. Nothing was checked.");
    assertThat(page.part("stop")).isHidden();
  }

  @Test
  void passesOnThatABodyIsTooLarge() {
    String text = PATIENT + " ".repeat(TestServer.MAXIMUM_BODY);

    CheckPage page = open().put(text).check();

    assertThat(page.verdict()).hasText(Pattern.compile("This is too large for the server.*"));
    chromium.forget("413");
  }

  @Test
  void runsNothingThatIsChecked() {
    String script = "<img src=x onerror='window.ran=1'><script>window.ran=1</script>";
    CheckPage page =
        open()
            .put(
                """
                {"resourceType": "Observation", "%1$s": "%1$s", "status": "%1$s",
                 "id": "%1$s", "meta": {"profile": ["javascript:window.ran=1"]},
                 "code": {"coding": [{"system": "http://snomed.info/sct", "code": "%1$s", "display": "%1$s"}]},
                 "valueQuantity": {"value": "%1$s", "code": "%1$s", "system": "http://unitsofmeasure.org"}}"""
                    .formatted(script))
            .check();

    assertThat(page.issues()).not().hasCount(0);
    assertThat(page.page().evaluate("window.ran")).isNull();
    assertThat(page.page().locator("#checker img, #checker script")).hasCount(0);
    assertThat(page.page().locator("#checker a[href^='javascript']")).hasCount(0);
    assertThat(page.page().locator(".finding").first()).containsText("<img src=x");
  }

  @Test
  void keepsNothing() {
    CheckPage page = open().put(PATIENT).check();

    assertThat(
            page.page()
                .evaluate("localStorage.length + sessionStorage.length + document.cookie.length"))
        .isEqualTo(0);
    page.page().reload();
    assertThat(page.page().locator("#source")).hasValue("");
    TestServer.get("/Patient?_content=gendr").then().statusCode(400);
  }

  @Test
  void staysUsableWithTwoMegabytesAndAThousandIssues() {
    String entry =
        "{\n\"resource\": {\n\"resourceType\": \"Basic\",\n\"staus\": \"%s\"\n}\n}"
            .formatted("x".repeat(2000));
    String text =
        IntStream.range(0, 1000)
            .mapToObj(i -> entry)
            .collect(
                Collectors.joining(",\n", "{\"resourceType\": \"Bundle\", \"entry\": [\n", "\n]}"));
    CheckPage page = open();
    page.page()
        .route(
            VALIDATE,
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setContentType("application/fhir+json")
                        .setBody(outcome(1000))));

    long before = System.nanoTime();
    page.put(text).check();
    page.issue("Fault 999").locator(".jump").click();
    page.part("all").click();
    page.checked();
    long seconds = (System.nanoTime() - before) / 1_000_000_000;

    assertThat(page.text()).isEqualTo(text.replace("staus", "status"));
    assertThat(seconds).isLessThan(20);
  }

  private static String outcome(int issues) {
    return IntStream.range(0, issues)
        .mapToObj(
            i ->
                """
                {"severity": "error", "details": {"text": "Fault %1$d"}, "expression": ["Bundle.entry[%1$d].resource.staus"],
                 "extension": [{"url": "https://sarcomafhir.org/fhir/StructureDefinition/issue-detail", "extension": [
                  {"url": "patch", "valueString": "[{\\"op\\":\\"move\\",\\"from\\":\\"/entry/%1$d/resource/staus\\",\\"path\\":\\"/entry/%1$d/resource/status\\"}]"}]}]}
                """
                    .formatted(i))
        .collect(
            Collectors.joining(",", "{\"resourceType\": \"OperationOutcome\", \"issue\": [", "]}"));
  }
}
