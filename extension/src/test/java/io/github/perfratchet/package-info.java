@NullMarked
package io.github.perfratchet;

import org.jspecify.annotations.NullMarked;
