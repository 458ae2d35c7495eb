@NullMarked
package io.github.perfratchet.machine;

import org.jspecify.annotations.NullMarked;
