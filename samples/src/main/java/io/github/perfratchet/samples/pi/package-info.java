/** The first sample: a computation with a budget. */
@NullMarked
package io.github.perfratchet.samples.pi;

import org.jspecify.annotations.NullMarked;
