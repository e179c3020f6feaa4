package org.sarcomafhir.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/**
 * A test of pages in headless Chromium, skipped where there is none. No page may leave a complaint
 * in the console of the browser.
 */
abstract class InChromium {

  static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = Chromium.startOrSkip();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @AfterEach
  void leavesNoComplaintInTheConsole() {
    chromium.closePages();
    assertThat(chromium.complaints()).isEmpty();
  }
}
