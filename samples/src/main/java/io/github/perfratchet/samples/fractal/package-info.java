/** A computation that writes into an array of its caller. */
@NullMarked
package io.github.perfratchet.samples.fractal;

import org.jspecify.annotations.NullMarked;
