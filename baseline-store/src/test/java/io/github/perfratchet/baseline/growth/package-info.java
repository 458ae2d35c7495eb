@NullMarked
package io.github.perfratchet.baseline.growth;

import org.jspecify.annotations.NullMarked;
