/** Sizes, times and percentages as people write and read them. */
@NullMarked
package io.github.perfratchet.baseline.quantity;

import org.jspecify.annotations.NullMarked;
