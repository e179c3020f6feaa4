package org.sarcomafhir.audit;

import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;

/** Whether requests are recorded, unless {@link Never}. */
class RecordingOn extends AnyNestedCondition {

  RecordingOn() {
    super(ConfigurationPhase.PARSE_CONFIGURATION);
  }

  @ConditionalOnProperty(name = "audit.record", havingValue = "always")
  static class Always {}

  @ConditionalOnProperty(name = "security.access", havingValue = "oauth2")
  static class WithAccessControl {}

  /** Whether the operator has switched it off. */
  static class Never extends NoneNestedConditions {

    Never() {
      super(ConfigurationPhase.PARSE_CONFIGURATION);
    }

    @ConditionalOnProperty(name = "audit.record", havingValue = "never")
    static class SwitchedOff {}
  }
}
