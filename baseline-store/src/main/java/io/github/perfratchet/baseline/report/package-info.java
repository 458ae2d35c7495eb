/** Files for readers and other programs. */
@NullMarked
package io.github.perfratchet.baseline.report;

import org.jspecify.annotations.NullMarked;
