/** Code that the tests of several packages share. */
@NullMarked
package io.github.perfratchet.baseline;

import org.jspecify.annotations.NullMarked;
