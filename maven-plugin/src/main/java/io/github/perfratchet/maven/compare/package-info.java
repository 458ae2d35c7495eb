/** What <code>compare</code> writes, and the thresholds it holds runs to. */
@NullMarked
package io.github.perfratchet.maven.compare;

import org.jspecify.annotations.NullMarked;
