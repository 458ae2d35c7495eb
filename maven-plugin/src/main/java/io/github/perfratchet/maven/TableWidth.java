package io.github.perfratchet.maven;

import org.apache.maven.plugin.MojoExecutionException;

/** Rejects a table width that is too small. */
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
