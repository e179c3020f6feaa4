package org.sarcomafhir.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.support.TestFiles;
import org.sarcomafhir.support.TestServer;

/** The modules of the checker, each tested in the browser by a file of small JavaScript tests. */
class CheckLogicIT extends InChromium {

  /** Runs the tests of a file; answers with what failed, and how many there were. */
  private static final String RUN =
      """
      async () => {
        const load = name => import(`/profiles/files/check/${name}`);
        const equal = (actual, expected) => {
          const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
          if (a !== b) {
            throw new Error(`${a} instead of ${b}`);
          }
        };
        const tests = (%s)({ load, equal });
        const failed = {};
        for (const [name, test] of Object.entries(tests)) {
          try {
            await test();
          } catch (error) {
            failed[name] = String(error);
          }
        }
        return { failed, count: Object.keys(tests).length };
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"patches", "places", "reports"})
  void doesWhatItsTestsSay(String file) {
    Page page = chromium.open(TestServer.root() + "/errors", 1280);
    String tests =
        TestFiles.read("src/test/resources/checker/" + file + ".js")
            .replaceFirst("(?s)^(//[^\n]*\n)+", "")
            .replaceFirst(";\\s*$", "");

    Map<?, ?> result = (Map<?, ?>) page.evaluate(RUN.replace("%s", tests));

    assertThat((Map<?, ?>) result.get("failed")).isEmpty();
    assertThat((Integer) result.get("count")).isPositive();
  }
}
