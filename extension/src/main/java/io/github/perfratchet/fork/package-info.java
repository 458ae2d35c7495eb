/** The forked JVM: JMH's main thread makes the executor, which starts JUnit for the one test to measure. */
@NullMarked
package io.github.perfratchet.fork;

import org.jspecify.annotations.NullMarked;
