@NullMarked
package io.github.perfratchet.baseline.runs;

import org.jspecify.annotations.NullMarked;
