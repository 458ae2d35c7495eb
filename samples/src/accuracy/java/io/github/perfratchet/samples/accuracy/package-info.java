/** How close {@code @PerfTest} comes to plain JMH: the same kernels, measured by both in turn. */
@NullMarked
package io.github.perfratchet.samples.accuracy;

import org.jspecify.annotations.NullMarked;
