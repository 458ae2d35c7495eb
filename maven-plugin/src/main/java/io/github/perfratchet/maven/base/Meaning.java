package io.github.perfratchet.maven.base;

import org.apache.maven.plugin.MojoExecutionException;

/** One of the things that the text of a base can mean. */
@FunctionalInterface
interface Meaning {

    /**
     * Looks whether a text means this.
     *
     * @throws MojoExecutionException if it means this for certain, but cannot be used
     */
    Finding of(String text) throws MojoExecutionException;
}
