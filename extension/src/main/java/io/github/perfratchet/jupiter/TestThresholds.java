package io.github.perfratchet.jupiter;

import io.github.perfratchet.MaxRegression;
import io.github.perfratchet.baseline.threshold.Rule;
import io.github.perfratchet.baseline.threshold.Statistic;
import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.baseline.threshold.Thresholds;
import io.github.perfratchet.configuration.Configuration;
import io.github.perfratchet.configuration.ConfigurationException;
import io.github.perfratchet.configuration.ConfigurationKeys;
import io.github.perfratchet.configuration.Quantities;
import io.github.perfratchet.jupiter.identity.TestClasses;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Collects the thresholds of a test from its annotations, from those of its class, and from the key's rules for its group and for the
 * build. For each statistic the most specific threshold wins. There is one exception: if the key limits the time that gates the test, this
 * limit overrides the annotations, as every key does.
 */
final class TestThresholds {

    private final List<Rule> ofKey;
    private final List<List<Threshold>> annotated;

    private TestThresholds(List<Rule> ofKey, List<List<Threshold>> annotated) {
        this.ofKey = ofKey;
        this.annotated = annotated;
    }

    /**
     * {@return the thresholds of a test for any group}
     *
     * @throws ConfigurationException if a threshold is malformed
     */
    static TestThresholds of(Method method, TestClasses classes, Configuration configuration) {
        return new TestThresholds(
                configuration
                        .value(ConfigurationKeys.MAX_REGRESSION, Rule::parseAll)
                        .orElse(List.of()),
                Scopes.of(method, classes).stream()
                        .map(TestThresholds::annotated)
                        .toList());
    }

    /**
     * {@return the thresholds in a group}
     *
     * @param group the group; {@code null} for a test without one
     */
    Thresholds inGroup(@Nullable String group) {
        List<List<Threshold>> scopesOfKey = Rule.scopes(group, ofKey);
        List<List<Threshold>> scopes = new ArrayList<>();
        scopesOfKey.forEach(scope -> scopes.add(scope.stream()
                .filter(threshold -> threshold.statistic() == Statistic.MIN)
                .toList()));
        scopes.addAll(annotated);
        scopes.addAll(scopesOfKey);
        return Thresholds.firstOf(scopes);
    }

    private static List<Threshold> annotated(AnnotatedElement scope) {
        return AnnotationSupport.findAnnotation(scope, MaxRegression.class)
                .map(found -> Quantities.parse(
                        "@MaxRegression on " + scope, String.join(", ", found.value()), Threshold::parseAll))
                .orElse(List.of());
    }
}
