package io.github.perfratchet.maven.tests;

import io.github.perfratchet.baseline.report.CheckReport;
import io.github.perfratchet.baseline.results.TestMethod;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The compiled performance tests of a module that were neither measured nor skipped.
 *
 * @param all the tests with the reasons; empty if there are none
 */
public record UnmeasuredTests(List<UnmeasuredTest> all) {

    /** No tests. */
    public static final UnmeasuredTests NONE = new UnmeasuredTests(List.of());

    private static final int MOST_LINES = 20;
    private static final int LONGEST_LINE = 300;

    /**
     * A test that was not measured.
     *
     * @param test the test
     * @param obstacle the reason why it was not measured
     */
    public record UnmeasuredTest(TestMethod test, Obstacle obstacle) {}

    /** {@return whether there are no such tests} */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** {@return a headline, a line for each test with the reason, and advice for each kind of reason} */
    public String message() {
        List<String> lines = new ArrayList<>();
        lines.add(all.size() + (all.size() == 1 ? " test with @PerfTest was" : " tests with @PerfTest were")
                + " neither measured nor skipped:");
        all.stream().limit(MOST_LINES).map(this::line).forEach(lines::add);
        if (all.size() > MOST_LINES) {
            lines.add("  and " + (all.size() - MOST_LINES) + " more");
        }
        all.stream()
                .limit(MOST_LINES)
                .map(one -> one.obstacle().remedy())
                .filter(remedy -> !remedy.isEmpty())
                .distinct()
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    /** {@return the tests in the form of the report} */
    public List<CheckReport.Unmeasured> forReport() {
        return all.stream()
                .map(one -> new CheckReport.Unmeasured(
                        one.test().className()
                                + '#'
                                + one.test().method()
                                + '('
                                + one.test().parameterTypes()
                                + ')',
                        one.obstacle().why()))
                .toList();
    }

    private String line(UnmeasuredTest one) {
        return "  " + Printable.bounded(name(one.test()) + ' ' + one.obstacle().why(), LONGEST_LINE);
    }

    /** {@return the name of a test, with the package, the parameters and the inheriting class if they are needed to distinguish it} */
    private String name(TestMethod test) {
        String simple = withoutPackage(test.className());
        boolean ambiguous = all.stream()
                .map(other -> other.test().className())
                .anyMatch(other ->
                        !other.equals(test.className()) && withoutPackage(other).equals(simple));
        String className = ambiguous ? test.className().replace('$', '.') : simple;
        String name = className + '#' + test.method();
        if (others(test).anyMatch(other -> !other.parameterTypes().equals(test.parameterTypes()))) {
            name += '(' + test.parameterTypes().replaceAll("[\\w.$]*[.$](?=\\w)", "") + ')';
        }
        boolean inherited = others(test).anyMatch(other -> !other.runClass().equals(test.runClass()));
        return inherited ? name + " in " + withoutPackage(test.runClass()) : name;
    }

    private Stream<TestMethod> others(TestMethod test) {
        return all.stream()
                .map(UnmeasuredTest::test)
                .filter(other -> other.className().equals(test.className())
                        && other.method().equals(test.method()));
    }

    private static String withoutPackage(String className) {
        return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
    }
}
