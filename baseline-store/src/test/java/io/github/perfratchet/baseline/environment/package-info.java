@NullMarked
package io.github.perfratchet.baseline.environment;

import org.jspecify.annotations.NullMarked;
