/** What a verdict is, what a benchmark is held to, and what a reader should know of a verdict. */
@NullMarked
package io.github.perfratchet.baseline.verdict;

import org.jspecify.annotations.NullMarked;
