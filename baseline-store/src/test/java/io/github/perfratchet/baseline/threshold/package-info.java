@NullMarked
package io.github.perfratchet.baseline.threshold;

import org.jspecify.annotations.NullMarked;
