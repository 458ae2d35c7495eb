@NullMarked
package io.github.perfratchet.harness.pairs;

import org.jspecify.annotations.NullMarked;
