@NullMarked
package io.github.perfratchet.harness.series;

import org.jspecify.annotations.NullMarked;
