/** The comparison of a benchmark with a base that was measured in pairs of forks. */
@NullMarked
package io.github.perfratchet.baseline.pairs;

import org.jspecify.annotations.NullMarked;
