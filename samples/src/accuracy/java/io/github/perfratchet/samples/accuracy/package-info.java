/** Shows how close {@code @PerfTest} comes to plain JMH. Both measure the same kernels in turn. */
@NullMarked
package io.github.perfratchet.samples.accuracy;

import org.jspecify.annotations.NullMarked;
