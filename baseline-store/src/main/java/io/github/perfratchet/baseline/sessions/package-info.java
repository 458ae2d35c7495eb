/** The comparison of a benchmark with the sessions of its stored baseline. */
@NullMarked
package io.github.perfratchet.baseline.sessions;

import org.jspecify.annotations.NullMarked;
