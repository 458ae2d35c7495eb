/** How a measurement is compared with its baseline, and what the verdict is. */
@NullMarked
package io.github.perfratchet.baseline.comparison;

import org.jspecify.annotations.NullMarked;
