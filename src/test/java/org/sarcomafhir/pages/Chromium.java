package org.sarcomafhir.pages;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Debian's Chromium without a window, with a user folder of its own. None is ever downloaded. */
final class Chromium implements AutoCloseable {

  private static final String FOUND_BY = "CHROMIUM";
  private static final String USUAL_PLACE = "/usr/bin/chromium";
  private static final int HEIGHT = 900;
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final BrowserContext browser;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  private Chromium(Playwright playwright, BrowserContext browser) {
    this.playwright = playwright;
    this.browser = browser;
    browser.onConsoleMessage(
        message -> {
          if ("error".equals(message.type()) || "warning".equals(message.type())) {
            complaints.add(message.text());
          }
        });
    browser.onWebError(error -> complaints.add(error.error()));
  }

  /** Starts it, or skips the test and says how to have it. */
  static Chromium startOrSkip() {
    Path program = Path.of(System.getenv().getOrDefault(FOUND_BY, USUAL_PLACE));
    assumeTrue(
        Files.isExecutable(program),
        () ->
            "No Chromium at %s: the pages were not looked at. apt-get install chromium, or name it in %s"
                .formatted(program, FOUND_BY));
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    try {
      return new Chromium(
          playwright,
          playwright
              .chromium()
              .launchPersistentContext(
                  Files.createTempDirectory("sarcoma-fhir-chromium"),
                  new BrowserType.LaunchPersistentContextOptions()
                      .setExecutablePath(program)
                      .setArgs(FLAGS)));
    } catch (IOException e) {
      playwright.close();
      throw new UncheckedIOException(e);
    }
  }

  /** A page of a given width. */
  Page open(String url, int width) {
    Page page = browser.newPage();
    page.setViewportSize(width, HEIGHT);
    page.navigate(url);
    return page;
  }

  /** Closes what was opened. */
  void closePages() {
    List.copyOf(browser.pages()).forEach(Page::close);
  }

  /** What the browser complained of so far. */
  List<String> complaints() {
    return complaints;
  }

  /** Complaints that a test expects. */
  void forget(String part) {
    complaints.removeIf(complaint -> complaint.contains(part));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
