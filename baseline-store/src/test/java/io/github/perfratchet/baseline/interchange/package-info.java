@NullMarked
package io.github.perfratchet.baseline.interchange;

import org.jspecify.annotations.NullMarked;
