/** Where baselines are kept. */
@NullMarked
package io.github.perfratchet.baseline.store;

import org.jspecify.annotations.NullMarked;
