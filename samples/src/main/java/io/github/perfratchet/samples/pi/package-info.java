/** A computation with a budget. This is the first sample. */
@NullMarked
package io.github.perfratchet.samples.pi;

import org.jspecify.annotations.NullMarked;
