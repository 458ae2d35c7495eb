/** The identity of benchmarks: their names, the arguments of their calls, and their labels. */
@NullMarked
package io.github.perfratchet.jupiter.identity;

import org.jspecify.annotations.NullMarked;
