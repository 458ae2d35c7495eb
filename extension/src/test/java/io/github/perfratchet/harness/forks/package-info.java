@NullMarked
package io.github.perfratchet.harness.forks;

import org.jspecify.annotations.NullMarked;
