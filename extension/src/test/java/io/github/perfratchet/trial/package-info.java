@NullMarked
package io.github.perfratchet.trial;

import org.jspecify.annotations.NullMarked;
