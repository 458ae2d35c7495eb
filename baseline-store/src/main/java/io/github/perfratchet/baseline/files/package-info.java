/** Files that are replaced as a whole or not at all. Not exported. */
@NullMarked
package io.github.perfratchet.baseline.files;

import org.jspecify.annotations.NullMarked;
