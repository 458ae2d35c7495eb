@NullMarked
package io.github.perfratchet.disturbance;

import org.jspecify.annotations.NullMarked;
