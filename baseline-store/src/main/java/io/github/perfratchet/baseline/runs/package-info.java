/** Saved runs: their files, which of them an entry means, and what of them may be compared. */
@NullMarked
package io.github.perfratchet.baseline.runs;

import org.jspecify.annotations.NullMarked;
