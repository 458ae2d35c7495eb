/** The facts of this machine and this JVM. */
@NullMarked
package io.github.perfratchet.baseline.environment;

import org.jspecify.annotations.NullMarked;
