/** Measurements and comparisons as lines and tables of plain text. */
@NullMarked
package io.github.perfratchet.baseline.text;

import org.jspecify.annotations.NullMarked;
