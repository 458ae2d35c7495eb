/** The JVM of the test: it has a test measured, in forks, in pairs of them or in this JVM. */
@NullMarked
package io.github.perfratchet.harness;

import org.jspecify.annotations.NullMarked;
