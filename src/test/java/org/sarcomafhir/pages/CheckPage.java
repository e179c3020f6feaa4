package org.sarcomafhir.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.sarcomafhir.support.TestServer;

/** The check page as somebody uses it. */
record CheckPage(Page page) {

  private static final double LONG = 60_000;

  static CheckPage open(Chromium chromium, int width) {
    return new CheckPage(chromium.open(TestServer.root() + "/", width));
  }

  /** Puts a text into the box, which is much faster than typing it. */
  CheckPage put(String text) {
    page.evaluate(
        "text => { const box = document.querySelector('#source'); box.value = text;"
            + " box.dispatchEvent(new Event('input')); }",
        text);
    return this;
  }

  /** Checks and waits for the verdict. */
  CheckPage check() {
    page.getByText("Check", new Page.GetByTextOptions().setExact(true)).click();
    return checked();
  }

  /** Waits for the verdict. */
  CheckPage checked() {
    page.waitForFunction(
        "() => document.querySelector('#checker').getAttribute('aria-busy') === 'false'",
        null,
        new Page.WaitForFunctionOptions().setTimeout(LONG));
    return this;
  }

  String text() {
    return page.locator("#source").inputValue();
  }

  Locator verdict() {
    return part("verdict");
  }

  Locator part(String name) {
    return page.locator("[data-part='" + name + "']");
  }

  Locator issues() {
    return page.locator(".finding");
  }

  /** The issue that says a text. */
  Locator issue(String text) {
    return page.locator(".finding", new Page.LocatorOptions().setHasText(text));
  }

  /** The part of the source that is selected. */
  String selected() {
    return (String)
        page.evaluate(
            "() => { const box = document.querySelector('#source');"
                + " return box.value.slice(box.selectionStart, box.selectionEnd); }");
  }

  void assertFits() {
    Object wide = page.evaluate("document.documentElement.scrollWidth");
    assertThat(page.locator("h1")).hasCount(1);
    org.assertj.core.api.Assertions.assertThat(wide)
        .isEqualTo(page.evaluate("document.documentElement.clientWidth"));
  }
}
