/** Files for other programs to read. */
@NullMarked
package io.github.perfratchet.baseline.report;

import org.jspecify.annotations.NullMarked;
