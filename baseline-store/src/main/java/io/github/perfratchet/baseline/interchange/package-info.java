/** Measurements in the forms of other tools. */
@NullMarked
package io.github.perfratchet.baseline.interchange;

import org.jspecify.annotations.NullMarked;
