/** The results of a run, which are written for the build and printed for the user. */
@NullMarked
package io.github.perfratchet.results;

import org.jspecify.annotations.NullMarked;
