/** Statistics of plain numbers. */
@NullMarked
package io.github.perfratchet.baseline.statistics;

import org.jspecify.annotations.NullMarked;
