package io.github.perfratchet.maven.base;

import org.apache.maven.plugin.MojoExecutionException;

/** Interprets the text of a base in one way. */
@FunctionalInterface
interface BaseResolver {

    /**
     * Interprets a text.
     *
     * @throws MojoExecutionException if the text certainly has this meaning, but cannot be used
     */
    Resolution of(String text) throws MojoExecutionException;
}
