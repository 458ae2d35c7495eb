/** Runs Maven on the small projects in {@code src/it}. */
@NullMarked
package io.github.perfratchet.maven.it;

import org.jspecify.annotations.NullMarked;
