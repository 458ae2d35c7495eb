package io.github.perfratchet;

import io.github.perfratchet.baseline.threshold.Rule;
import io.github.perfratchet.baseline.threshold.Statistic;
import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.baseline.threshold.Thresholds;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Gathers the thresholds of a test: from its annotations, those of its class, and the key's rules for its group and for the build. For
 * each statistic the most specific wins; but a limit of the time that gates given by the key wins over the annotations, as every key does.
 */
final class TestThresholds {

    private TestThresholds() {}

    /**
     * {@return the thresholds}
     *
     * @param group the group of the test, empty if it has none
     * @throws ConfigurationException if a threshold is malformed
     */
    static Thresholds of(
            Method method, Class<?> testClass, String group, Function<String, Optional<String>> configuration) {
        List<Rule> rules = configuration
                .apply(ConfigurationKeys.MAX_REGRESSION)
                .map(text -> Quantities.parse(ConfigurationKeys.MAX_REGRESSION, text, Rule::parseAll))
                .orElse(List.of());
        List<List<Threshold>> ofKey = Rule.scopes(group.isEmpty() ? null : group, rules);
        List<List<Threshold>> scopes = new ArrayList<>();
        ofKey.forEach(scope -> scopes.add(scope.stream()
                .filter(threshold -> threshold.statistic() == Statistic.MIN)
                .toList()));
        Scopes.of(method, testClass).forEach(scope -> scopes.add(annotated(scope)));
        scopes.addAll(ofKey);
        return Thresholds.firstOf(scopes);
    }

    private static List<Threshold> annotated(AnnotatedElement scope) {
        return AnnotationSupport.findAnnotation(scope, MaxRegression.class)
                .map(found -> Quantities.parse(
                        "@MaxRegression on " + scope, String.join(", ", found.value()), Threshold::parseAll))
                .orElse(List.of());
    }
}
