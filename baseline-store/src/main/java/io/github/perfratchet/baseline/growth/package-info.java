/** How the time of an operation grows with the size of its input. */
@NullMarked
package io.github.perfratchet.baseline.growth;

import org.jspecify.annotations.NullMarked;
