/** An array changed in place, and copied. */
@NullMarked
package io.github.perfratchet.samples.signal;

import org.jspecify.annotations.NullMarked;
