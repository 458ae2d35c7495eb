@NullMarked
package io.github.perfratchet.jupiter.identity;

import org.jspecify.annotations.NullMarked;
