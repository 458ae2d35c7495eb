/** The code of the forked JVM. JMH's main thread creates the executor, and the executor starts JUnit for the one test to measure. */
@NullMarked
package io.github.perfratchet.fork;

import org.jspecify.annotations.NullMarked;
