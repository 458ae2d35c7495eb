@NullMarked
package io.github.perfratchet.fork;

import org.jspecify.annotations.NullMarked;
