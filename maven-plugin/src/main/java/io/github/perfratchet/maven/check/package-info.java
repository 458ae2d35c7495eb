/** What <code>check</code> decides, prints and advises. */
@NullMarked
package io.github.perfratchet.maven.check;

import org.jspecify.annotations.NullMarked;
