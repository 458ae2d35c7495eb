/** Facts about this machine, this JVM and this checkout. */
@NullMarked
package io.github.perfratchet.environment;

import org.jspecify.annotations.NullMarked;
