/** Three algorithms that find the points where profiles meet. */
@NullMarked
package io.github.perfratchet.samples.intersections;

import org.jspecify.annotations.NullMarked;
