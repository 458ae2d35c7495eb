@NullMarked
package io.github.perfratchet.harness;

import org.jspecify.annotations.NullMarked;
