/** How much worse a statistic may get: limits, the rules that set them, and the grammar they are written in. */
@NullMarked
package io.github.perfratchet.baseline.threshold;

import org.jspecify.annotations.NullMarked;
