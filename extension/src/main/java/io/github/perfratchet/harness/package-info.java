/** The JVM of the test: it runs JMH, one fork after another, until they agree. */
@NullMarked
package io.github.perfratchet.harness;

import org.jspecify.annotations.NullMarked;
