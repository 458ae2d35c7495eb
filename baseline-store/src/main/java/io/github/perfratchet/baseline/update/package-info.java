/** How accepted results become the baseline. */
@NullMarked
package io.github.perfratchet.baseline.update;

import org.jspecify.annotations.NullMarked;
