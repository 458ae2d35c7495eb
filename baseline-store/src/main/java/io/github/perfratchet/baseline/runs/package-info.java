/** Runs that are compared with each other: which are meant, and what of them may be compared. */
@NullMarked
package io.github.perfratchet.baseline.runs;

import org.jspecify.annotations.NullMarked;
