package io.github.perfratchet.maven.it;

import org.assertj.core.api.AbstractAssert;

/** Assertions on the result of a Maven command. */
final class MavenRunAssert extends AbstractAssert<MavenRunAssert, MavenRun> {

    private MavenRunAssert(MavenRun run) {
        super(run, MavenRunAssert.class);
    }

    static MavenRunAssert assertThat(MavenRun run) {
        return new MavenRunAssert(run);
    }

    MavenRunAssert succeeded() {
        if (actual.exitCode() != 0) {
            failWithMessage(
                    "expected a successful build, but it exited with %s:%n%s", actual.exitCode(), actual.output());
        }
        return this;
    }

    /** Asserts that a bad verdict failed the build, with a {@code MojoFailureException}. */
    MavenRunAssert failedTheBuild() {
        return endedWith("MojoFailureException");
    }

    /** Asserts that no verdict was reached, with a {@code MojoExecutionException}. */
    MavenRunAssert couldNotRun() {
        return endedWith("MojoExecutionException");
    }

    MavenRunAssert prints(String... texts) {
        for (String text : texts) {
            if (!actual.output().contains(text)) {
                failWithMessage("expected the output to contain%n  %s%nbut it was%n%s", text, actual.output());
            }
        }
        return this;
    }

    MavenRunAssert doesNotPrint(String text) {
        if (actual.output().contains(text)) {
            failWithMessage("expected the output not to contain%n  %s%nbut it was%n%s", text, actual.output());
        }
        return this;
    }

    /** The output of Maven ends with a link to a page about the exception. */
    private MavenRunAssert endedWith(String exception) {
        if (actual.exitCode() != 1 || !actual.output().contains("/" + exception)) {
            failWithMessage(
                    "expected the build to fail with a %s, but it exited with %s:%n%s",
                    exception, actual.exitCode(), actual.output());
        }
        return this;
    }
}
