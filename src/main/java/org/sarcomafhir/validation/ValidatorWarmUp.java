package org.sarcomafhir.validation;

import org.springframework.context.SmartLifecycle;

/**
 * Validates one small resource before the web server starts: the first validation loads all R4
 * definitions and builds the snapshots of the profiles, which takes seconds that no sender should
 * wait.
 */
class ValidatorWarmUp implements SmartLifecycle {

  private static final String SMALL_OBSERVATION =
      """
      {"resourceType": "Observation", "status": "final", "code": {"text": "warm-up"}}
      """;

  private final ValidationEngine engine;
  private volatile boolean warm;

  ValidatorWarmUp(ValidationEngine engine) {
    this.engine = engine;
  }

  @Override
  public void start() {
    engine.warmUp(SourceDocument.json(SMALL_OBSERVATION));
    warm = true;
  }

  @Override
  public void stop() {
    warm = false;
  }

  @Override
  public boolean isRunning() {
    return warm;
  }

  @Override
  public int getPhase() {
    return 0;
  }
}
