/** JSON files that review well in a diff, are replaced atomically, and are read without trust. Not exported. */
@NullMarked
package io.github.perfratchet.baseline.json;

import org.jspecify.annotations.NullMarked;
