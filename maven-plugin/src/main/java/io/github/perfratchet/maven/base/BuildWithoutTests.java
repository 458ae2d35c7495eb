package io.github.perfratchet.maven.base;

import io.github.perfratchet.maven.system.MavenCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;

/** Creates the Maven command that builds another source tree. It passes on the properties of the running build, but runs no tests. */
final class BuildWithoutTests {

    /** Matches the properties that select or skip tests, and those that configure the goals of the outer build. */
    private static final Predicate<String> OF_TESTS = Pattern.compile(
                    "(perfratchet|surefire|failsafe|maven\\.surefire|maven\\.failsafe|maven\\.test)\\..*"
                            + "|test|it\\.test|skipTests|skipITs|groups|excludedGroups")
            .asMatchPredicate();

    private BuildWithoutTests() {}

    /**
     * Creates the command from the running build.
     *
     * @param plugin this plugin as {@code groupId:artifactId:version}
     * @param extra arguments that the user adds
     */
    static MavenCommand of(MavenSession session, String plugin, List<String> extra) throws MojoExecutionException {
        List<String> arguments = new ArrayList<>(List.of("-Dperfratchet.skip=true", "-DskipTests=true"));
        arguments.addAll(extra);
        arguments.addAll(List.of("package", plugin + ":class-path"));
        return MavenCommand.like(session)
                .with(session.getUserProperties(), BuildWithoutTests::isPassedOn)
                .with(arguments);
    }

    /** {@return whether a property is passed on to the inner build} */
    static boolean isPassedOn(String property) {
        return !OF_TESTS.test(property);
    }
}
