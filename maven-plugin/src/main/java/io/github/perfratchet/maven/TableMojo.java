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

/** Base class of the goals that show measurements. It has the parameters that select benchmarks and configure the table. */
abstract class TableMojo extends ResultsMojo {

    /**
     * The columns, separated by commas. The default is <code>cpu,wall,alloc</code> for <code>compare</code>, and
     * <code>cpu,wall,min,mean,max,stddev,spread,alloc,gc,forks</code> for <code>report</code>.
     */
    @Parameter(property = "perfratchet.columns")
    private @Nullable String columns;

    /** The column that sorts each group, with the best first, or <code>name</code>. The default is <code>name</code>. */
    @Parameter(property = "perfratchet.sort")
    private @Nullable String sort;

    /**
     * The grouping of the benchmarks: <code>group</code>, <code>class</code>, <code>method</code>, <code>param</code>,
     * <code>param:NAME</code> or <code>none</code>, or several of them, separated by commas. The default is <code>group</code>.
     */
    @Parameter(property = "perfratchet.groupBy")
    private @Nullable String groupBy;

    /** The form of names: <code>short</code>, <code>normal</code> or <code>long</code>. The default is <code>normal</code>. */
    @Parameter(property = "perfratchet.name")
    private @Nullable String name;

    /**
     * The unit of all times: <code>ns</code>, <code>us</code>, <code>ms</code> or <code>s</code>. By default, each time has a unit that
     * fits.
     */
    @Parameter(property = "perfratchet.timeUnit")
    private @Nullable String timeUnit;

    /**
     * The benchmarks to show, separated by commas: <code>ParserTests</code>, <code>ParserTests#parses*</code> or <code>com.acme.*</code>.
     * By default, all are shown.
     */
    @Parameter(property = "perfratchet.tests")
    private @Nullable String tests;

    /**
     * {@return the layout that the parameters configure}
     *
     * @param standard the layout for parameters that are not set
     */
    final TableLayout layout(TableLayout standard) throws MojoExecutionException {
        TableLayout layout = with(standard, "perfratchet.columns", columns, TableLayout::withColumns);
        layout = with(layout, "perfratchet.sort", sort, TableLayout::withSort);
        layout = with(layout, "perfratchet.groupBy", groupBy, TableLayout::withGroupBy);
        layout = with(layout, "perfratchet.name", name, TableLayout::withNames);
        return with(
                layout, "perfratchet.timeUnit", timeUnit, (before, text) -> before.withTimeUnit(TimeUnit.parse(text)));
    }

    /** {@return a copy of the layout with the value of a key; the layout itself if the key is not set} */
    static TableLayout with(
            TableLayout layout, String key, @Nullable String value, BiFunction<TableLayout, String, TableLayout> change)
            throws MojoExecutionException {
        try {
            return value == null ? layout : change.apply(layout, value);
        } catch (UnknownNameException e) {
            throw new MojoExecutionException(key + ": " + e.getMessage() + "; set -D" + key + "=...", e);
        }
    }

    /** {@return the latest results; none if no benchmark was measured} */
    final List<ClassResults> current() throws MojoExecutionException {
        List<ClassResults> results = results();
        boolean measured =
                results.stream().anyMatch(ofClass -> !ofClass.measurements().isEmpty());
        return measured ? results : List.of();
    }

    /**
     * {@return the benchmarks to show}
     *
     * @param ids the benchmarks to select from
     * @throws MojoFailureException if a pattern matches none of them, unless the build has other modules that it may be for
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
