/** Where profiles meet, found in three ways. */
@NullMarked
package io.github.perfratchet.samples.intersections;

import org.jspecify.annotations.NullMarked;
