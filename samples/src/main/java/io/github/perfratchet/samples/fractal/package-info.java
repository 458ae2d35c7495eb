/** A computation that writes into an array it is given. */
@NullMarked
package io.github.perfratchet.samples.fractal;

import org.jspecify.annotations.NullMarked;
