/** Counts how often the gate is wrong, for ten workloads with and without a slowdown of known size, on an idle and on a busy machine. */
@NullMarked
package io.github.perfratchet.samples.study;

import org.jspecify.annotations.NullMarked;
