package io.github.perfratchet.maven;

import org.apache.maven.plugin.MojoExecutionException;

/** Refuses tables that are too narrow to show anything. */
final class TableWidth {

    private static final int LEAST = 60;

    private TableWidth() {}

    static void require(int width) throws MojoExecutionException {
        if (width < LEAST) {
            throw new MojoExecutionException("perfratchet.width is " + width + ", but must be at least " + LEAST
                    + "; set -Dperfratchet.width=100");
        }
    }
}
