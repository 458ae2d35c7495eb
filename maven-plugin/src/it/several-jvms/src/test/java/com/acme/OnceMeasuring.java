package com.acme;

import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Has a class begin at the worst moment: while a test is measured in another JVM. Gives up after some seconds. */
final class OnceMeasuring implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (context.getTestMethod().isEmpty()) {
            long seconds = Long.getLong("com.acme.secondsToWait", 0);
            long end = System.nanoTime() + seconds * 1_000_000_000;
            while (!Events.hasMeasured() && System.nanoTime() < end) {
                LockSupport.parkNanos(10_000_000);
            }
        }
        return ConditionEvaluationResult.enabled("a test is measured now");
    }
}
