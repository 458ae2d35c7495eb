/** The code that measures a test from the JVM of the test: in forks, in pairs of forks, or in this JVM. */
@NullMarked
package io.github.perfratchet.harness;

import org.jspecify.annotations.NullMarked;
