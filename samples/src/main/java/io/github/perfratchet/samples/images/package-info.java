/** Averages images as a list and as a stream. */
@NullMarked
package io.github.perfratchet.samples.images;

import org.jspecify.annotations.NullMarked;
