/** What a run has measured: written for the build, printed for the person who watches. */
@NullMarked
package io.github.perfratchet.results;

import org.jspecify.annotations.NullMarked;
