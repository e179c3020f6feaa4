package org.sarcomafhir.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.support.TestFiles;

/** What somebody does on the check page: look, jump, correct, check again, copy. */
class CheckPageIT extends InChromium {

  private static final String COUNT =
      """
      {
        "resourceType": "Observation",
        "staus": "final",
        "code": {"coding": [{"system": "https://sarcomafhir.org/fhir/CodeSystem/pathology-observation-cs", "code": "mitotic-count"}]},
        "effectiveDateTime": "12.03.2014",
        "valueQuantity": {"value": -3.10, "system": "http://unitsofmeasure.org", "code": "/(10.[HPF])"}
      }""";

  private static CheckPage open(int width) {
    return CheckPage.open(chromium, width);
  }

  @Test
  void namesElementRuleAndRemedyBesideTheLine() {
    CheckPage page = open(1280).put(COUNT).check();

    assertThat(page.verdict()).hasText(Pattern.compile("It would be refused: .*"));
    Locator typo = page.issue("no element 'staus'");
    assertThat(typo.locator(".chip")).containsText("error");
    assertThat(typo.locator("a.code")).hasAttribute("href", "/errors#element-unknown");
    assertThat(typo.locator(".jump")).hasText("Line 3");
    assertThat(typo).containsText("Did you mean status?");
    Locator below = page.issue("not below zero");
    assertThat(below.getByText("sarc-mit-1"))
        .hasAttribute("href", "/profiles/sarcoma-mitotic-count#sarc-mit-1");
    assertThat(below.locator(".jump")).hasText("Line 6");
    assertThat(page.page().locator(".gutter [data-line='3'] .mark")).containsText("✕");
  }

  @Test
  void jumpsFromTheListToTheSourceAndBackByKeyboard() {
    CheckPage page = open(1280).put(COUNT).check();

    page.issue("not below zero").locator(".jump").press("Enter");
    assertThat(page.page().locator("#source")).isFocused();
    assertThat(page.selected()).startsWith("\"valueQuantity\"");
    page.page().keyboard().press("Alt+Enter");
    assertThat(page.issue("not below zero")).isFocused();

    page.page().locator("#source").press("Control+Home");
    page.page().keyboard().press("F8");
    assertThat(page.part("note")).hasText(Pattern.compile("Line 3, error: .*staus.*"));
    page.page().keyboard().press("F8");
    page.page().keyboard().press("Shift+F8");
    assertThat(page.selected()).isEqualTo("\"staus\": \"final\"");
    page.part("show-here").press("Enter");
    assertThat(page.issue("no element 'staus'")).isFocused();
  }

  @Test
  void goesFromAMarkToItsIssue() {
    CheckPage page = open(360).put(COUNT).check();

    page.page().locator(".gutter [data-line='5']").click();

    assertThat(page.issue("no date")).isFocused();
  }

  @Test
  void appliesOneCorrectionAndTakesItBack() {
    CheckPage page = open(1280).put(COUNT).check();
    Locator apply = page.issue("no element 'staus'").locator(".apply");

    apply.press("Enter");
    assertThat(page.text()).isEqualTo(COUNT.replace("staus", "status"));
    assertThat(apply).hasText("Take back");
    assertThat(apply).isFocused();
    apply.press("Enter");
    assertThat(page.text()).isEqualTo(COUNT);
  }

  @Test
  void appliesAllCorrectionsChecksAgainAndCopies() {
    CheckPage page = open(1280).put(COUNT).check();

    page.part("all").click();
    page.checked();
    assertThat(page.part("note")).hasText(Pattern.compile("[23] corrections applied.*"));
    assertThat(page.text())
        .contains("\"status\": \"final\"", "2014-03-12", "-3.10")
        .doesNotContain("staus");
    assertThat(page.issue("no element 'staus'")).hasCount(0);
    assertThat(page.issue("not below zero")).hasCount(1);

    page.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.part("copy").click();
    assertThat(page.part("note")).hasText(Pattern.compile("Copied: [0-9]+ lines."));
    assertThat(page.page().evaluate("navigator.clipboard.readText()")).isEqualTo(page.text());

    page.part("undo").click();
    assertThat(page.text()).isEqualTo(COUNT);
  }

  @Test
  void doesNotCorrectATextThatHasChanged() {
    CheckPage page = open(1280).put(COUNT).check();

    page.page().locator("#source").press("Space");

    assertThat(page.part("stale")).isVisible();
    assertThat(page.issue("no element 'staus'").locator(".apply")).isDisabled();
    assertThat(page.part("all")).isDisabled();
    assertThat(page.page().locator(".gutter .mark")).hasCount(0);
    page.page().keyboard().press("Control+Enter");
    page.checked();
    assertThat(page.part("stale")).isHidden();
  }

  @Test
  void laysOutWhatCameOnOneLine() {
    CheckPage page = open(1280).put(COUNT.replace("\n", " ").replaceAll(" +", " ")).check();

    assertThat(page.issue("no element 'staus'").locator(".jump")).hasText("Line 3");
    assertThat(page.text()).contains("\"value\": -3.10,\n");
  }

  @Test
  void namesTheLineOfMalformedJsonAndOfXml() {
    CheckPage page = open(360).put("{\n\"resourceType\": \"Patient\",,\n}").check();
    assertThat(page.verdict()).hasText(Pattern.compile("It cannot be judged.*"));
    assertThat(page.issue("well-formed").locator(".jump")).hasText("Line 2");

    page.put("<Patient xmlns=\"http://hl7.org/fhir\">\n <gendr value=\"x\"/>\n</Patient>").check();
    assertThat(page.issue("gendr").first().locator(".jump")).hasText("Line 2");
    assertThat(page.page().locator(".apply")).hasCount(0);

    page.put("{\"a\": 1}").check();
    assertThat(page.issue("resourceType is missing").locator("a.code"))
        .hasAttribute("href", "/errors#resource-type-unknown");
    chromium.forget("400");
  }

  @Test
  void saysThatAllIsWell() {
    CheckPage page =
        open(360).put("{\"resourceType\": \"Basic\", \"code\": {\"text\": \"x\"}}").check();

    assertThat(page.verdict()).hasText(Pattern.compile("(All is well|It would be stored).*"));
    page.part("clear").click();
    page.check();
    assertThat(page.verdict()).hasText(Pattern.compile("There is nothing to check yet.*"));
    assertThat(page.page().locator("#source")).isFocused();
  }

  @Test
  void takesAFile() {
    CheckPage page = open(1280);

    page.part("file")
        .setInputFiles(
            new com.microsoft.playwright.options.FilePayload(
                "count.json", "application/json", COUNT.getBytes(StandardCharsets.UTF_8)));
    page.checked();
    assertThat(page.issue("no element 'staus'")).hasCount(1);

    page.part("file")
        .setInputFiles(
            new com.microsoft.playwright.options.FilePayload(
                "latin.json", "application/json", new byte[] {'{', (byte) 0xe9, '}'}));
    assertThat(page.verdict()).hasText("latin.json is not UTF-8 text.");
    assertThat(page.text()).isEqualTo(COUNT);
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 2560})
  void mendsABundleOfManyFaults(int width) {
    String faulty =
        TestFiles.uterineCase().replace("\"status\": \"final\"", "\"staus\": \"final\"");
    CheckPage page = open(width).put(faulty).check();

    assertThat(page.issues().count()).isGreaterThan(50);
    assertThat(page.page().locator(".group").count()).isGreaterThan(50);
    page.assertFits();
    page.part("all").click();
    page.checked();

    assertThat(page.text()).isEqualTo(TestFiles.uterineCase());
    page.assertFits();
  }
}
