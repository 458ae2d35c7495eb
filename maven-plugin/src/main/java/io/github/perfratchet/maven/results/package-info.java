/** What the tests measured: which results count, and what makes them doubtful. */
@NullMarked
package io.github.perfratchet.maven.results;

import org.jspecify.annotations.NullMarked;
