/** What <code>update</code> may accept, rename or remove, and how it says so. */
@NullMarked
package io.github.perfratchet.maven.update;

import org.jspecify.annotations.NullMarked;
