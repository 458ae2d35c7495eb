/** How baselines change: results that are accepted, names, and what is gone. */
@NullMarked
package io.github.perfratchet.baseline.update;

import org.jspecify.annotations.NullMarked;
