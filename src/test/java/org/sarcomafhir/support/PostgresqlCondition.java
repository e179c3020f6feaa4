package org.sarcomafhir.support;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips every test of a run on PostgreSQL where PostgreSQL cannot be started, and says why. */
public final class PostgresqlCondition implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (!TestDatabase.isPostgresql()) {
      return ConditionEvaluationResult.enabled("this run is on H2");
    }
    String trouble = TestDatabase.trouble();
    return trouble == null
        ? ConditionEvaluationResult.enabled("PostgreSQL runs")
        : ConditionEvaluationResult.disabled(trouble);
  }
}
