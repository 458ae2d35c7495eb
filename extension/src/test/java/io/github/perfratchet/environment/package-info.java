@NullMarked
package io.github.perfratchet.environment;

import org.jspecify.annotations.NullMarked;
