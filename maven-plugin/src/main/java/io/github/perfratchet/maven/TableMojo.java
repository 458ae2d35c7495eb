package io.github.perfratchet.maven;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.quantity.TimeUnit;
import io.github.perfratchet.baseline.text.TableLayout;
import io.github.perfratchet.baseline.untrusted.UnknownNameException;
import io.github.perfratchet.maven.project.TestPatterns;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals share that show measurements: how, and which. */
abstract class TableMojo extends ResultsMojo {

    /** The columns, separated by commas. */
    @Parameter(property = "perfratchet.columns")
    private @Nullable String columns;

    /** The column by which each group is sorted, the best first, or <code>name</code>. */
    @Parameter(property = "perfratchet.sort")
    private @Nullable String sort;

    /** What makes a group: <code>group</code>, <code>class</code>, <code>method</code>, <code>param</code>, <code>none</code>. */
    @Parameter(property = "perfratchet.groupBy")
    private @Nullable String groupBy;

    /** How tests are named: <code>short</code>, <code>normal</code> or <code>long</code>. */
    @Parameter(property = "perfratchet.name")
    private @Nullable String name;

    /** The unit of all times: <code>ns</code>, <code>us</code>, <code>ms</code> or <code>s</code>. */
    @Parameter(property = "perfratchet.timeUnit")
    private @Nullable String timeUnit;

    /**
     * The benchmarks to show, all unless set: <code>ParserTests</code>, <code>ParserTests#parses*</code> or
     * <code>com.acme.*</code>, several separated by commas.
     */
    @Parameter(property = "perfratchet.tests")
    private @Nullable String tests;

    /**
     * {@return the layout that is asked for}
     *
     * @param standard the layout where nothing is
     */
    final TableLayout layout(TableLayout standard) throws MojoExecutionException {
        TableLayout layout = with(standard, "perfratchet.columns", columns, TableLayout::withColumns);
        layout = with(layout, "perfratchet.sort", sort, TableLayout::withSort);
        layout = with(layout, "perfratchet.groupBy", groupBy, TableLayout::withGroupBy);
        layout = with(layout, "perfratchet.name", name, TableLayout::withNames);
        return with(
                layout, "perfratchet.timeUnit", timeUnit, (before, text) -> before.withTimeUnit(TimeUnit.parse(text)));
    }

    /** {@return the layout with a key's value, if it has one} */
    static TableLayout with(
            TableLayout layout, String key, @Nullable String value, BiFunction<TableLayout, String, TableLayout> change)
            throws MojoExecutionException {
        try {
            return value == null ? layout : change.apply(layout, value);
        } catch (UnknownNameException e) {
            throw new MojoExecutionException(key + ": " + e.getMessage() + "; set -D" + key + "=...", e);
        }
    }

    /** {@return what was measured last; nothing if no benchmark was} */
    final List<ClassResults> current() throws MojoExecutionException {
        List<ClassResults> results = results();
        boolean measured =
                results.stream().anyMatch(ofClass -> !ofClass.measurements().isEmpty());
        return measured ? results : List.of();
    }

    /**
     * {@return which benchmarks are to be shown}
     *
     * @param ids those there are
     * @throws MojoFailureException if a pattern means none of them; in a build of several modules it may be meant for another
     */
    final TestPatterns wanted(Collection<BenchmarkId> ids) throws MojoFailureException {
        TestPatterns wanted = TestPatterns.parse(tests);
        List<String> unmatched = wanted.unmatched(ids);
        if (tests != null && !unmatched.isEmpty() && module().alone()) {
            throw new MojoFailureException(TestPatterns.unknown("benchmark", unmatched) + ".");
        }
        return wanted;
    }
}
