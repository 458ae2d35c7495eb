/** The comparison of a whole run: each benchmark with its baseline or its base. */
@NullMarked
package io.github.perfratchet.baseline.comparison;

import org.jspecify.annotations.NullMarked;
