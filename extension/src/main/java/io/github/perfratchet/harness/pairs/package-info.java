/** Pairs of forks, one of each version, which measure in turns. */
@NullMarked
package io.github.perfratchet.harness.pairs;

import org.jspecify.annotations.NullMarked;
