/** Normalises an array in place and in a copy. */
@NullMarked
package io.github.perfratchet.samples.signal;

import org.jspecify.annotations.NullMarked;
