package org.sarcomafhir.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import java.lang.management.ManagementFactory;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.sarcomafhir.support.Bundles;
import org.sarcomafhir.support.Patients;
import org.sarcomafhir.support.TestServer;

/**
 * After each family the server still takes a transaction and gives it back, and holds no more
 * memory than before. The server runs in the process of the tests.
 */
final class HostileFamily implements BeforeAllCallback, AfterAllCallback {

  /** What caches may grow by; each family sends several times as much. */
  private static final long MOST_GROWTH = 150_000_000;

  private long usedBefore;

  @Override
  public void beforeAll(ExtensionContext context) {
    storeAndReadBack();
    usedBefore = used();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    storeAndReadBack();
    assertThat(used() - usedBefore).as("bytes of heap more than before").isLessThan(MOST_GROWTH);
  }

  private static long used() {
    ManagementFactory.getMemoryMXBean().gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static void storeAndReadBack() {
    String value = "alive-" + UUID.randomUUID();
    String condition = "identifier=%s|%s".formatted(Patients.SYSTEM, value);
    TestServer.post(
            "",
            Bundles.transaction(
                Bundles.create(Bundles.urn(1), "Patient", condition, Patients.json(value))))
        .then()
        .statusCode(200)
        .body("entry.response.status", everyItem(startsWith("201")));
    TestServer.get("/Patient?" + condition)
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("entry[0].resource.identifier[0].value", equalTo(value));
  }
}
