package org.sarcomafhir.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomafhir.support.TestServer;

/** What only a browser shows: that the pages fit the screen, and that filter and check work. */
class PagesInBrowserIT extends InChromium {

  private static Page open(String path, int width) {
    return chromium.open(TestServer.root() + path, width);
  }

  @ParameterizedTest
  @CsvSource({
    "/, 1280",
    "/, 360",
    "/send, 360",
    "/ask, 360",
    "/errors, 360",
    "/profiles, 1280",
    "/profiles, 360",
    "/profiles/examples, 360",
    "/profiles/sarcoma-ihc-marker, 1280",
    "/profiles/sarcoma-ihc-marker, 360",
    "/profiles/sarcoma-imaging-finding, 360",
    "/profiles/adverse-event-grade, 360",
    "/profiles/ValueSet/ihc-marker-vs, 360",
    "/profiles/CodeSystem/sct-fragment, 360",
    "/profiles/ConceptMap/ihc-marker-to-loinc, 360",
    "/profiles/SearchParameter/ihc-marker-result, 360",
    "/profiles/Library/case-rules, 360"
  })
  void fitsTheScreen(String path, int width) {
    Page page = open(path, width);
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })");

    assertThat(page.evaluate("document.documentElement.scrollWidth"))
        .isEqualTo(page.evaluate("document.documentElement.clientWidth"));
    assertThat(page.locator("h1").count()).isEqualTo(1);
    assertThat(page.locator("main, nav[aria-label], header.site, footer.site").count())
        .isGreaterThanOrEqualTo(4);
  }

  @Test
  void findsInTheIndex() {
    Page page = open("/profiles", 1280);

    page.getByLabel("Find by name, id or words").fill("ihc marker loinc");

    assertThat(page.locator(".found")).hasText(Pattern.compile("[1-9][0-9]* found"));
    Locator map = page.locator("a[href='/profiles/ConceptMap/ihc-marker-to-loinc']");
    assertThat(map).isVisible();
    assertThat(page.locator("a[href='/profiles/sarcoma-patient']")).isHidden();

    page.getByLabel("Find by name, id or words").fill("");
    assertThat(page.locator("a[href='/profiles/sarcoma-patient']")).isVisible();
    assertThat(map).isHidden();
  }

  @Test
  void findsASynonymAndTheKeyOfARule() {
    Page page = open("/profiles", 360);

    page.getByLabel("Find by name, id or words").fill("pan-actin");
    assertThat(page.locator("a[href='/profiles/CodeSystem/ihc-marker-cs']")).isVisible();

    page.getByLabel("Find by name, id or words").fill("sarc-ihc-1");
    assertThat(page.locator("a[href='/profiles/sarcoma-ihc-marker']")).isVisible();
  }

  @Test
  void saysThatAGoodExampleIsWell() {
    Page page =
        open("/profiles/sarcoma-ihc-marker#example-desmin-diffuse-positive-leiomyosarcoma", 360);
    Locator trial = page.locator("#example-desmin-diffuse-positive-leiomyosarcoma");

    trial.getByText("Check it").press("Enter");

    assertThat(trial.locator(".verdict .summary")).hasText(Pattern.compile("All is well.*"));
    assertThat(trial.locator(".verdict .issue.error, .verdict .issue.warning")).hasCount(0);
  }

  @Test
  void namesTheRuleThatAWrongExampleBreaks() {
    Page page =
        open("/profiles/sarcoma-ihc-marker#example-desmin-diffuse-positive-leiomyosarcoma", 1280);
    Locator trial = page.locator("#example-desmin-diffuse-positive-leiomyosarcoma");
    Locator box = trial.locator("textarea");
    box.fill(
        box.inputValue()
            .replace("\"10828004\"", "\"260385009\"")
            .replace("Positive (", "Negative ("));

    trial.getByText("Check it").click();

    assertThat(trial.locator(".verdict .summary"))
        .hasText(Pattern.compile("It would be refused.*"));
    Locator worst = trial.locator(".verdict .issue").first();
    assertThat(worst.locator(".chip")).hasText("error");
    assertThat(worst).containsText("sarc-ihc-1");
    assertThat(worst).containsText("The stain is called negative but carries staining");
    assertThat(worst.locator("a")).hasAttribute("href", "#sarc-ihc-1");

    trial.getByText("Put back").click();
    trial.getByText("Check it").click();
    assertThat(trial.locator(".verdict .summary")).hasText(Pattern.compile("All is well.*"));
  }

  @Test
  void saysWhatIsWrongWithTextThatIsNoResource() {
    Page page = open("/profiles/sarcoma-patient", 360);
    Locator trial = page.locator(".trial").first();
    trial.locator("textarea").fill("{\"resourceType\": ");

    trial.getByText("Check it").click();

    assertThat(trial.locator(".verdict .summary"))
        .hasText(Pattern.compile("It cannot be judged.*"));
    assertThat(trial.locator(".verdict .issue")).hasCount(1);
    chromium.forget("400");
  }

  @Test
  void saysNothingGoodWhereTheServerGivesNoVerdict() {
    Page page = open("/profiles/sarcoma-patient", 360);
    page.route(
        "**/$validate*",
        route -> route.fulfill(new Route.FulfillOptions().setStatus(500).setBody("{}")));
    Locator trial = page.locator(".trial").first();

    trial.getByText("Check it").click();

    assertThat(trial.locator(".verdict .summary"))
        .hasText(Pattern.compile("The server gave no verdict.*"));
    chromium.forget("500");
  }

  @Test
  void isReachedByKeyboard() {
    Page page = open("/profiles/sarcoma-patient", 1280);

    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");

    assertThat(page.evaluate("document.querySelector('main').contains(document.activeElement)"))
        .isEqualTo(true);
  }
}
