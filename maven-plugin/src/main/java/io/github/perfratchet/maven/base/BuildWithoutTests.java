package io.github.perfratchet.maven.base;

import io.github.perfratchet.maven.system.InnerMaven;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;

/** How Maven is called to build another tree: with the same properties, but without tests. */
final class BuildWithoutTests {

    /** What chooses or skips tests, and what is meant for the outer build's own goals. */
    private static final Predicate<String> OF_TESTS = Pattern.compile(
                    "(perfratchet|surefire|failsafe|maven\\.surefire|maven\\.failsafe|maven\\.test)\\..*"
                            + "|test|it\\.test|skipTests|skipITs|groups|excludedGroups")
            .asMatchPredicate();

    private BuildWithoutTests() {}

    /**
     * Reads off how Maven is running.
     *
     * @param plugin this plugin as {@code groupId:artifactId:version}
     * @param extra what the user wants added
     */
    static InnerMaven of(MavenSession session, String plugin, List<String> extra) throws MojoExecutionException {
        List<String> arguments = new ArrayList<>(List.of("-Dperfratchet.skip=true", "-DskipTests=true"));
        arguments.addAll(extra);
        arguments.addAll(List.of("package", plugin + ":class-path"));
        return InnerMaven.like(session)
                .with(session.getUserProperties(), BuildWithoutTests::isPassedOn)
                .with(arguments);
    }

    /** {@return whether the inner build is to have a property too} */
    static boolean isPassedOn(String property) {
        return !OF_TESTS.test(property);
    }
}
