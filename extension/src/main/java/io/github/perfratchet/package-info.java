/** The user's API: the annotations, the {@link Benchmark} fixture and {@link PerfRatchet}. */
@NullMarked
package io.github.perfratchet;

import org.jspecify.annotations.NullMarked;
